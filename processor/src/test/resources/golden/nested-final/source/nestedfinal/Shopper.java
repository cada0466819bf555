package nestedfinal;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class Shopper {
    public String id;
    public String name;

    @TalkNested(prefix = "billing_")
    private final PostBox billing = new PostBox();

    public PostBox getBilling() {
        return billing;
    }

    public static class PostBox {
        @CustomField
        public String city;

        @CustomField
        public int number;
    }
}
