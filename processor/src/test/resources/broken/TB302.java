import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField("line\nend") // TB302
        int rating,
        @CustomField("half\ud83d") // TB302
        int sales) {}
