// Custom data reaches every browser that chats with the user, where anyone can read it.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField String passwordHash; // TB506
    @CustomField("auth-token") String login; // TB506
    @CustomField String loginJwt; // TB506
    @CustomField int pin; // TB506
    @CustomField String api_key2; // TB506
    @TalkNested(prefix = "token_") Map<String, String> sessions; // TB506
    @CustomField String businessName;
    @CustomField String passNumber;
    @CustomField String secretary;
    @CustomField @SuppressWarnings("talkbind:TB506") String tokenOfLove;
}
