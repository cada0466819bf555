import dev.talkbind.annotations.TalkUser;

@TalkUser(roles = "seller")
class Seller {
    String id;
    String name;
}
