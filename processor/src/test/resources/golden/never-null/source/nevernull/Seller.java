package nevernull;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@TalkUser
public record Seller(
        Long id,
        String name,
        @Nullable String email,
        List<String> phone,
        Map<String, Boolean> pushTokens,
        @CustomField String city,
        @CustomField @Nullable String street,
        @CustomField(defaultValue = "free") String plan) {}
