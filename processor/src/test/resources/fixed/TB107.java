import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(String id, String name, @CustomField int rating) {}

@TalkUser
record Buyer(String id, String name, @TalkIgnore String city) {}
