package kept;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Maps, sets, roles and aliases. */
final class Entities {
    private Entities() {}

    @TalkUser
    static class Holder {
        public String id;
        public String name;

        @UserField(UserProperty.CUSTOM)
        public Map<String, String> rest;

        @CustomField
        public List<String> tags;

        public Map<String, Boolean> pushTokens;
    }

    @TalkUser(roles = {"customer", "admin"})
    record Crew(String id, String name, String role, String locale) {}

    @TalkUser(role = "seller")
    record Seller(String id, String name) {}

    @TalkUser
    record Team(String id, String name, Set<String> email, Set<String> phone, @CustomField Integer size) {}

    @TalkUser
    static class Renamed {
        public String id;
        public String name;

        @CustomField(value = "stars", aliases = "points")
        public Integer stars;

        @CustomField(value = "level", aliases = "rank")
        public int level;
    }

    @TalkUser
    record Moved(String id, String name, @CustomField(value = "stars", aliases = "points") Integer stars) {}
}
