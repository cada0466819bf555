// Custom data is text by key. It belongs to users, conversations and messages, and has no email or name itself.
import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @UserField(UserProperty.EMAIL) String contact; // TB207
}
