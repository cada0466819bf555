// Newer TalkJS SDKs show neither. It is said where the build is verbose.
// -Atalkbind.verbose=true
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String welcomeMessage; // TB508
    String availabilityText; // TB508
}
