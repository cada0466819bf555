// A role works only under the exact name that it has in the dashboard.
import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seler", roles = {"seller", "buyer"}) // TB502
class Seller {
    String id;
    String name;
}
