// A misspelt option would change nothing, silently.
// -Atalkbind.rolls=seller
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
