// -Atalkbind.rolls=seller
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(String id, String name) {}
