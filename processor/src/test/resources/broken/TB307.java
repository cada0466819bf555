import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(
                required = true,
                defaultValue = "0") // TB307
        int rating) {}
