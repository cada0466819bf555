package shapes;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.Optional;

public class Shapes {
    @TalkUser
    static class Fields {
        public String id;
        String name;

        @CustomField
        protected Integer rating;
    }

    @TalkUser
    static class Fluent {
        private String id;
        private String name;

        @CustomField
        private boolean verified;

        String id() {
            return id;
        }

        Fluent id(String id) {
            this.id = id;
            return this;
        }

        String name() {
            return name;
        }

        Fluent name(String name) {
            this.name = name;
            return this;
        }

        boolean verified() {
            return verified;
        }

        Fluent verified(boolean verified) {
            this.verified = verified;
            return this;
        }
    }

    @TalkUser
    static class Getters {
        private String id;
        private String first;
        private Boolean flag;
        private boolean active;

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getName() {
            return first;
        }

        public void setName(String name) {
            this.first = name;
        }

        @CustomField
        public Boolean getFlag() {
            return flag;
        }

        public void setFlag(Boolean flag) {
            this.flag = flag;
        }

        @CustomField
        public boolean isActive() {
            return active;
        }

        public void setActive(boolean active) {
            this.active = active;
        }

        @CustomField("plan")
        public Optional<String> getPlanName() {
            return Optional.ofNullable(plan);
        }

        public void setPlanName(String plan) {
            this.plan = plan;
        }

        private String plan;
    }

    @TalkUser
    static class OneConstructor {
        private final String id;
        private final String name;

        @CustomField
        private final Optional<Integer> rating;

        OneConstructor(String id, String name, Integer rating) {
            this.id = id;
            this.name = name;
            this.rating = Optional.ofNullable(rating);
        }

        public String getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public Optional<Integer> getRating() {
            return rating;
        }
    }

    @TalkUser
    static class OneFactory {
        final String id;
        final String name;

        private OneFactory(String id, String name) {
            this.id = id;
            this.name = name;
        }

        static OneFactory of(String id, String name) {
            return new OneFactory(id, name);
        }
    }

    @TalkUser
    static class Marked {
        final String id;
        String name = "unset";

        Marked() {
            this("none");
        }

        @JsonCreator
        Marked(String id) {
            this.id = id;
        }
    }

    @TalkUser
    record Ignoring(String id, String name, @TalkIgnore String role, @TalkIgnore int visits, @CustomField String city) {}

    @TalkUser(direction = Direction.WRITE)
    abstract static class Abstract {
        abstract String getId();

        abstract String name();

        @CustomField
        abstract int rating();
    }

    interface Rated {
        @CustomField
        default int getRating() {
            return 1;
        }
    }

    @TalkUser
    static class Implementing implements Rated {
        public String id;
        public String name;
        private int rating = 7;

        @Override
        public int getRating() {
            return rating;
        }

        public void setRating(int rating) {
            this.rating = rating;
        }
    }
}
