import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    String passwordHash;
    @CustomField("login") String login;
    @CustomField @SuppressWarnings("talkbind:TB506") String tokenOfLove;
}
