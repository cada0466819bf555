import dev.talkbind.annotations.TalkUser;

enum Role {
    seller,
    Buyer
}

@TalkUser(roles = {"seller", "buyer"})
record Seller(
        String id,
        String name,
        Role role) {} // TB503
