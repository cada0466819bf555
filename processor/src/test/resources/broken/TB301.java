import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(
        retired = {
            "plan", " ", // TB301
        })
record Seller(
        String id,
        String name,
        @CustomField("") // TB301
        int rating,
        @CustomField(aliases = " ") // TB301
        int sales) {}
