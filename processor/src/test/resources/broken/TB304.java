import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField("__proto__") // TB304
        int rating) {}
