import dev.talkbind.annotations.TalkUser;

@TalkUser(roles = {"seller", " "}) // TB509
class Seller {
    String id;
    String name;
}
