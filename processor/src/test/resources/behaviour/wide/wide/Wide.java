package wide;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Classes that are made with other types than their getters give, to which those can be assigned. */
public class Wide {
    enum Tier {
        FREE,
        PRO
    }

    @TalkUser
    static class Constructed {
        private final String id;
        private final String name;
        private final List<String> email;
        private final Map<String, String> custom;

        @CustomField
        private final List<Tier> tiers;

        @CustomField
        private final Set<String> tags;

        @CustomField
        private final int stars;

        @CustomField
        private final Integer rooms;

        @CustomField
        private final long floor;

        @CustomField
        private final Optional<String> note;

        @CustomField
        private final Optional<Integer> age;

        @CustomField
        private final String city;

        @TalkIgnore
        private final List<String> left;

        Constructed(
                CharSequence id,
                Object name,
                Collection<String> email,
                Map<String, ? extends Object> custom,
                List<? extends Tier> tiers,
                Iterable<? extends CharSequence> tags,
                Number stars,
                int rooms,
                Comparable<Long> floor,
                Optional<? extends CharSequence> note,
                Number age,
                Optional<? extends CharSequence> city,
                Collection<? extends String> left) {
            this.id = id.toString();
            this.name = name.toString();
            this.email = List.copyOf(email);
            this.custom = new LinkedHashMap<>();
            custom.forEach((key, text) -> this.custom.put(key, text.toString()));
            this.tiers = tiers == null ? null : List.copyOf(tiers);
            this.tags = tags == null ? null : texts(tags);
            this.stars = stars.intValue();
            this.rooms = rooms;
            this.floor = (Long) floor;
            this.note = note.map(CharSequence::toString);
            this.age = Optional.ofNullable(age).map(Number::intValue);
            this.city = city.map(CharSequence::toString).orElse(null);
            this.left = left == null ? List.of() : List.copyOf(left);
        }

        private static Set<String> texts(Iterable<? extends CharSequence> tags) {
            List<String> texts = new ArrayList<>();
            tags.forEach(tag -> texts.add(tag.toString()));
            return Set.copyOf(texts);
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        List<String> getEmail() {
            return email;
        }

        Map<String, String> getCustom() {
            return custom;
        }

        List<Tier> getTiers() {
            return tiers;
        }

        Set<String> getTags() {
            return tags;
        }

        int getStars() {
            return stars;
        }

        Integer getRooms() {
            return rooms;
        }

        long getFloor() {
            return floor;
        }

        Optional<String> getNote() {
            return note;
        }

        Optional<Integer> getAge() {
            return age;
        }

        String getCity() {
            return city;
        }

        List<String> getLeft() {
            return left;
        }
    }

    @TalkUser
    static class Factored {
        private final String id;
        private final String name;

        @CustomField
        private final List<Tier> tiers;

        @CustomField
        private final int stars;

        private Factored(String id, String name, List<Tier> tiers, int stars) {
            this.id = id;
            this.name = name;
            this.tiers = tiers;
            this.stars = stars;
        }

        @JsonCreator
        static Factored of(CharSequence id, CharSequence name, Iterable<? extends Tier> tiers, long stars) {
            List<Tier> all = new ArrayList<>();
            tiers.forEach(all::add);
            return new Factored(id.toString(), name.toString(), all, (int) stars);
        }

        String getId() {
            return id;
        }

        String getName() {
            return name;
        }

        List<Tier> getTiers() {
            return tiers;
        }

        int getStars() {
            return stars;
        }
    }

    @TalkUser
    static class Built {
        private final Builder all;

        private Built(Builder all) {
            this.all = all;
        }

        static Builder builder() {
            return new Builder();
        }

        Builder toBuilder() {
            return all;
        }

        String getId() {
            return all.id;
        }

        String getName() {
            return all.name;
        }

        @CustomField
        List<Tier> getTiers() {
            return all.tiers;
        }

        @CustomField
        int getStars() {
            return all.stars;
        }

        @CustomField
        Optional<String> getNote() {
            return Optional.ofNullable(all.note);
        }

        Map<String, String> getCustom() {
            return all.custom;
        }

        Map<String, Boolean> getPushTokens() {
            return all.pushTokens;
        }

        static class Builder {
            private String id;
            private String name;
            private List<Tier> tiers;
            private int stars;
            private String note;
            private Map<String, String> custom = Map.of();
            private Map<String, Boolean> pushTokens;

            Builder withId(CharSequence id) {
                this.id = id.toString();
                return this;
            }

            Builder setName(Object name) {
                this.name = name.toString();
                return this;
            }

            Builder withTiers(Tier... tiers) {
                throw new IllegalStateException("takes no list");
            }

            Builder tiers(Iterable<? extends Tier> tiers) {
                this.tiers = new ArrayList<>();
                tiers.forEach(this.tiers::add);
                return this;
            }

            Builder stars(Number stars) {
                this.stars = stars.intValue();
                return this;
            }

            Builder note(CharSequence note) {
                this.note = note == null ? null : note.toString();
                return this;
            }

            Builder custom(Map<String, ? extends String> custom) {
                this.custom = Map.copyOf(custom);
                return this;
            }

            Builder pushTokens(Map<? extends CharSequence, ? extends Boolean> pushTokens) {
                this.pushTokens = new LinkedHashMap<>();
                pushTokens.forEach((token, on) -> this.pushTokens.put(token.toString(), on));
                return this;
            }

            Built build() {
                return new Built(this);
            }
        }
    }

    @TalkUser
    static class Bean {
        String id;
        String name;
        private Optional<Integer> age = Optional.empty();
        private Optional<String> note = Optional.empty();

        @CustomField
        Optional<Integer> getAge() {
            return age;
        }

        void setAge(Number age) {
            this.age = Optional.ofNullable(age).map(Number::intValue);
        }

        @CustomField
        Optional<String> getNote() {
            return note;
        }

        void setNote(Optional<? extends CharSequence> note) {
            this.note = note.map(CharSequence::toString);
        }
    }

    private Wide() {}
}
