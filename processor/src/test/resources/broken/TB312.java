// People read a key in the dashboard and in templates.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-a-long-key-xabc") String note; // TB312
}
