import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField
        String passwordHash, // TB506
        @CustomField("auth-token") // TB506
        String login,
        @SuppressWarnings("talkbind:TB506") @CustomField
        String tokenOfLove) {}
