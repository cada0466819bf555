import dev.talkbind.annotations.TalkUser;

@TalkUser(
        role = "seler", // TB502
        roles = {"seller", "buyer"})
record Seller(String id, String name) {}
