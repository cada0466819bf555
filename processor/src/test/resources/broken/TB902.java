// An option whose value says nothing would change nothing, silently.
// -Atalkbind.verbose=loud
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
