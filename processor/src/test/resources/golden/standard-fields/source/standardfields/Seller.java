package standardfields;

import dev.talkbind.annotations.TalkUser;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@TalkUser
public record Seller(
        String id,
        String name,
        List<String> email,
        Set<String> phone,
        String welcomeMessage,
        URI photoUrl,
        Role role,
        String availabilityText,
        Optional<Locale> locale,
        Map<String, Boolean> pushTokens) {

    public enum Role {
        SELLER,
        BUYER
    }
}
