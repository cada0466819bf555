// A property is a field of the TalkJS user by its exact name. One that nearly has it is not sent, and nobody would notice.
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String photoURL; // TB208
    String phoneNumber; // TB208
    String emailAddress; // TB208
}
