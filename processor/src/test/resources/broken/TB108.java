// What is read for a property is passed to the parameter of the same name, so both have the same type.
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    final String id;
    final String name; // TB108

    Seller(String id, StringBuilder name) {
        this.id = id;
        this.name = name.toString();
    }
}
