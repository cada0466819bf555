// -Atalkbind.verbose=true
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String welcomeMessage; // TB508
    String availabilityText; // TB508
}
