import dev.talkbind.annotations.TalkUser;

@TalkUser(role = "seller", roles = {"seller", "buyer"})
class Seller {
    String id;
    String name;
}
