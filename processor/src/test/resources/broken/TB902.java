// An option with a value that it does not take would silently have no effect.
// -Atalkbind.verbose=loud
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
}
