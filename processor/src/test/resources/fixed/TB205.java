import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.List;

@TalkUser
class Seller {
    String id;
    String name;
    String email;
    @CustomField List<String> role;
    @TalkIgnore boolean custom;
}
