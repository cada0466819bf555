package nevernull;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@TalkUser
public class Buyer {
    String id = "";
    String name = "";
    Map<String, String> custom = Map.of();

    @CustomField
    String city = "";

    @CustomField
    @Nullable
    String street;
}
