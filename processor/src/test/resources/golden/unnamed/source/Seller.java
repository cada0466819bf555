import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record Seller(String id, String name, @CustomField char grade) {}
