// A role works only under the exact name that it has in the dashboard.
import dev.talkbind.annotations.TalkUser;

enum Role {
    seller,
    Buyer
}

@TalkUser(roles = {"seller", "buyer"})
class Member {
    String id;
    String name;
    Role role; // TB503
}
