// A property is a field of the TalkJS user only if it has exactly the same name. With a similar name it would silently not be sent.
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String photoURL; // TB208
    String phoneNumber; // TB208
    String emailAddress; // TB208
}
