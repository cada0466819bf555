// A misspelt option would silently have no effect.
// -Atalkbind.rolls=seller
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
