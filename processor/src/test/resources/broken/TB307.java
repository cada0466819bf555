import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField(
                required = true, // TB307
                defaultValue = "0")
        int rating) {}
