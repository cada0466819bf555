package implementedviews;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** Views, and the classes that implement them. */
final class Views {
    private Views() {}

    interface Labelled {
        @UserField(UserProperty.NAME)
        String label();
    }

    @TalkUser(of = Guide.class)
    interface GuideView extends Labelled {
        String id();

        @CustomField
        int stars();

        @TalkNested(prefix = "hut_")
        HutView hut();

        @CustomField
        static String loud(Guide guide) {
            return guide.label().toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** What is nested returns a subtype of the view, which it implements too. */
    record Guide(String id, String label, int stars, Hut hut) implements GuideView {}

    @TalkCustomData(of = Hut.class)
    interface HutView {
        String town();
    }

    record Hut(String town) implements HutView {}

    /** The values of a view's own type are read by its methods. */
    @TalkUser(direction = Direction.WRITE)
    record Tour(String id, String name, @TalkNested(prefix = "hut_") HutView hut) {
        @TalkNested(prefix = "first_")
        HutView first() {
            return new Hut("Oslo");
        }
    }

    @TalkUser(of = Porter.class)
    interface PorterView {
        String getId();

        String getName();
    }

    abstract static class Carrier implements PorterView {
        private String id;

        @Override
        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }
    }

    static class Porter extends Carrier {
        private String name;

        @Override
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
