import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    Tier tier;
}

enum Tier {
    FREE,
    PRO
}
