package nestedmaps;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.NullHandling;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Map;

/** Maps whose entries are keys. */
final class Entities {
    private Entities() {}

    @TalkUser
    static class Shopper {
        public String id;
        public String name;

        @CustomField("attr_color")
        public String color;

        @TalkNested(prefix = "attr_")
        public Map<String, String> attributes;

        @TalkNested(prefix = "count_")
        public Map<String, Integer> counts;

        @UserField(UserProperty.CUSTOM)
        public Map<String, String> rest;
    }

    @TalkUser(nulls = NullHandling.KEEP)
    record Seller(String id, String name, @TalkNested(prefix = "shop_") Shop shop) {}

    record Shop(@CustomField String city, @TalkNested(prefix = "tag_") Map<String, Boolean> tags) {}
}
