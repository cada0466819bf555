// A property is a field of the TalkJS user if it has the same name, even if you did not intend that.
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.UUID;

@TalkUser
class Seller {
    String id;
    String name;
    int email; // TB205
    List<String> role; // TB205
    boolean custom; // TB205
}

@TalkUser
class Rider {
    RiderId id; // TB205
    String name;
    Face photoUrl; // TB205
}

record RiderId(UUID value) {}

record Face(String file, int size) {}
