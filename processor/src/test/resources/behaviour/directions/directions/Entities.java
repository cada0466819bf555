package directions;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.Map;

/** Properties that are written alone, read alone, or both. */
final class Entities {
    private Entities() {}

    @TalkUser
    static class Bean {
        public Long id;
        public String firstName;
        public String lastName;
        public long visits;

        @CustomField
        public Integer stars;

        @CustomField(value = "bot_reply", aliases = "reply", direction = Direction.READ)
        private Instant botReply;

        @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)
        private Instant since;

        @UserField(UserProperty.CUSTOM)
        public Map<String, String> rest;

        @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
        String displayName() {
            return firstName + " " + lastName;
        }

        @CustomField(direction = Direction.WRITE)
        boolean isRegular() {
            return visits > 10;
        }

        void setBotReply(Instant botReply) {
            this.botReply = botReply;
        }

        Instant reply() {
            return botReply;
        }

        void setSince(Instant since) {
            this.since = since;
        }

        Instant atTalkJsSince() {
            return since;
        }
    }

    @TalkUser
    record Component(
            String id,
            @UserField(value = UserProperty.NAME, direction = Direction.WRITE) String title,
            @CustomField(direction = Direction.WRITE) int rank,
            @CustomField Integer stars,
            @CustomField(direction = Direction.READ) String badge,
            @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ) long since) {
        @CustomField(value = "rank_name", direction = Direction.WRITE)
        String rankName() {
            return "rank " + rank;
        }
    }

    @TalkUser
    static final class Copied {
        private final String id;
        private final String name;
        private final String motto;
        private final Integer stars;

        Copied(String id, String name, String motto, Integer stars) {
            this.id = id;
            this.name = name;
            this.motto = motto;
            this.stars = stars;
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        @CustomField(direction = Direction.WRITE)
        String getMotto() {
            return motto;
        }

        @CustomField
        Integer getStars() {
            return stars;
        }
    }

    /** What the type of a nested value says of its direction, the property needs not say. */
    @TalkUser
    static class Keeper {
        public String id;
        public String name;
        private final Label label = new Label("gold");

        @TalkNested(prefix = "mark_")
        private Mark mark;

        @TalkNested(prefix = "label_")
        Label getLabel() {
            return label;
        }

        void setMark(Mark mark) {
            this.mark = mark;
        }

        Mark shown() {
            return mark;
        }
    }

    @TalkCustomData(direction = Direction.WRITE)
    record Label(String colour) {}

    @TalkCustomData(direction = Direction.READ)
    record Mark(String text) {}

    @TalkUser(direction = Direction.READ)
    static class Seen {
        private String display;
        private Integer level;
        private Instant first;

        @UserField(UserProperty.NAME)
        String getDisplay() {
            return display;
        }

        void setDisplay(String display) {
            this.display = display;
        }

        @CustomField(defaultValue = "1")
        Integer getLevel() {
            return level;
        }

        void setLevel(Integer level) {
            this.level = level;
        }

        @UserField(UserProperty.CREATED_AT)
        Instant getFirst() {
            return first;
        }

        void setFirst(Instant first) {
            this.first = first;
        }
    }

    @TalkUser(direction = Direction.READ)
    record Other(@UserField(UserProperty.NAME) String display, @CustomField Integer level) {}

    @TalkCustomData(direction = Direction.READ)
    record Listing(String title, int price) {}

    @TalkCustomData(direction = Direction.WRITE)
    interface Shown {
        String getTitle();

        @CustomField
        default int size() {
            return getTitle().length();
        }
    }
}
