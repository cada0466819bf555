// An update keeps what is not in the custom data, so it has to read that first. This note appears only if the build is verbose.
// -Atalkbind.verbose=true
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    private final String id;
    private final String name;

    @CustomField(direction = Direction.READ)
    private final String badge; // TB131

    Seller(String id, String name, String badge) {
        this.id = id;
        this.name = name;
        this.badge = badge;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    boolean isGold() {
        return "gold".equals(badge);
    }
}
