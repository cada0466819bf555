import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    String passwordHash;
    @CustomField("login") String login;
    String loginJwt;
    int pin;
    String api_key2;
    Map<String, String> sessions;
    @CustomField String businessName;
    @CustomField String passNumber;
    @CustomField String secretary;
    @CustomField @SuppressWarnings("talkbind:TB506") String tokenOfLove;
}
