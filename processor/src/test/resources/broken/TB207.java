// Custom data is text by key, and stands with users, conversations and messages: it has no email or name of its own.
import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @UserField(UserProperty.EMAIL) String contact; // TB207
}
