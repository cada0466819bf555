// Newer TalkJS SDKs do not show these two fields. This note appears only if the build is verbose.
// -Atalkbind.verbose=true
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String welcomeMessage; // TB508
    String availabilityText; // TB508
}
