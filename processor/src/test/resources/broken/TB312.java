import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField("x-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-this-key-is-long-1") // TB312
    String note;
}
