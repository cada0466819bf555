import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField // TB506
        String passwordHash,
        @CustomField("auth-token") // TB506
        String login,
        @SuppressWarnings("talkbind:TB506") @CustomField
        String tokenOfLove) {}
