import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
record Seller(
        String id,
        String name,
        int email, // TB204
        List<String> role) {} // TB204
