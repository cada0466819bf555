package wide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.Optional;

/** Classes of before generics, which take an Optional of whatever it is. */
@SuppressWarnings({"rawtypes", "unchecked"})
public class RawOptionals {

    @TalkUser
    static class Bean {
        String id;
        private String name;
        private LocalDate since;

        @TalkNested(prefix = "at_")
        private Place at;

        Optional<String> getName() {
            return Optional.ofNullable(name);
        }

        void setName(Optional name) {
            this.name = (String) name.orElse(null);
        }

        @CustomField
        Optional<LocalDate> getSince() {
            return Optional.ofNullable(since);
        }

        void setSince(Optional since) {
            this.since = (LocalDate) since.orElse(null);
        }

        Optional<Place> getAt() {
            return Optional.ofNullable(at);
        }

        void setAt(Optional at) {
            this.at = (Place) at.orElse(null);
        }
    }

    record Place(@CustomField String city) {}

    @TalkUser
    static class Constructed {
        final String id;
        final String name;

        @CustomField
        private final Optional<LocalDate> since;

        Constructed(String id, String name, Optional since) {
            this.id = id;
            this.name = name;
            this.since = since;
        }

        Optional<LocalDate> getSince() {
            return since;
        }
    }

    @TalkUser
    static class Built {
        final String id;
        final String name;
        private final LocalDate since;

        private Built(Builder builder) {
            id = builder.id;
            name = builder.name;
            since = builder.since;
        }

        @CustomField
        Optional<LocalDate> since() {
            return Optional.ofNullable(since);
        }

        static Builder builder() {
            return new Builder();
        }

        static class Builder {
            private String id;
            private String name;
            private LocalDate since;

            Builder id(String id) {
                this.id = id;
                return this;
            }

            Builder name(String name) {
                this.name = name;
                return this;
            }

            Builder since(Optional since) {
                this.since = (LocalDate) since.orElse(null);
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    private RawOptionals() {}
}
