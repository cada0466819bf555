package getters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.Optional;

/** Classes in which more than one method could be the getter. */
public class Beans {
    /** First {@code getX}, then {@code isX}, then the plain name, wherever they stand; but what fits the field comes first. */
    @TalkUser
    static class Several {
        private String id;
        private String name;
        private String email;

        @CustomField
        private Boolean open;

        @CustomField
        private String tier;

        @CustomField
        private boolean vetted;

        @CustomField
        private boolean known;

        public String id() {
            return "plain " + id;
        }

        public String getId() {
            return id;
        }

        public void setId(String id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public String name() {
            return "plain " + name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getEmail() {
            return email;
        }

        public void setEmail(String email) {
            this.email = email;
        }

        public boolean isEmail() {
            return email != null;
        }

        public Boolean isOpen() {
            return !open;
        }

        public Boolean getOpen() {
            return open;
        }

        public void setOpen(Boolean open) {
            this.open = open;
        }

        public String tier() {
            return "plain " + tier;
        }

        public Optional<String> getTier() {
            return Optional.ofNullable(tier);
        }

        public void setTier(String tier) {
            this.tier = tier;
        }

        /** In words. */
        public String getVetted() {
            return "vetted: " + vetted;
        }

        public boolean isVetted() {
            return vetted;
        }

        public void setVetted(boolean vetted) {
            this.vetted = vetted;
        }

        public boolean known() {
            return !known;
        }

        public boolean isKnown() {
            return known;
        }

        public void setKnown(boolean known) {
            this.known = known;
        }
    }

    /** The getter of {@code url} may be called {@code getURL}, if there is no {@code getUrl}. */
    @TalkUser
    static class Capitals {
        private String id;
        private String name;

        @UserField(UserProperty.PHOTO_URL)
        private String url;

        @CustomField
        private String html;

        @CustomField
        private boolean vip;

        @CustomField
        private String siteUrl;

        public String getID() {
            return id;
        }

        public void setID(String id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getURL() {
            return url;
        }

        public void setURL(String url) {
            this.url = url;
        }

        public String getHTML() {
            return "<p>" + html;
        }

        public String getHtml() {
            return html;
        }

        public void setHtml(String html) {
            this.html = html;
        }

        public boolean isVIP() {
            return vip;
        }

        public void setVIP(boolean vip) {
            this.vip = vip;
        }

        public String getSiteURL() {
            return siteUrl;
        }

        public void setSiteURL(String siteUrl) {
            this.siteUrl = siteUrl;
        }
    }

    interface Ranked {
        Number getRank();

        @CustomField
        Object level();

        Object getId();
    }

    static class Base implements Ranked {
        protected Number id;
        private String name;

        @CustomField
        private Number rank;

        protected Integer level;

        @Override
        public Number getId() {
            return id;
        }

        public void setId(Number id) {
            this.id = id;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @Override
        public Number getRank() {
            return rank;
        }

        public void setRank(Number rank) {
            this.rank = rank;
        }

        @Override
        public Number level() {
            return level;
        }

        public void level(Number level) {
            this.level = level.intValue();
        }
    }

    /** Its getters give narrower types than those that they override. */
    @TalkUser
    static class Narrow extends Base {
        @Override
        public Long getId() {
            return (Long) super.getId();
        }

        @Override
        public Integer getRank() {
            return (Integer) super.getRank();
        }

        @Override
        public Integer level() {
            return level;
        }
    }

    static class Keyed {
        private Long key = 1L;
        private String name;

        public Long getId() {
            return key;
        }

        public void setId(Long key) {
            this.key = key;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public Integer level() {
            return 2;
        }

        public void level(Integer level) {}

        public Integer getRank() {
            return 3;
        }

        public void setRank(Integer rank) {}
    }

    /** The interface comes after the class in which the getters are. */
    @TalkUser
    static class Late extends Keyed implements Ranked {
        @CustomField
        @Override
        public Integer getRank() {
            return super.getRank();
        }
    }

    interface Defaults {
        default Object getId() {
            return 1;
        }

        default Object getName() {
            return "none";
        }
    }

    interface Narrower extends Defaults {
        @Override
        default String getId() {
            return "1";
        }

        @Override
        String getName();

        default void setId(String id) {}
    }

    /** Of interfaces' methods, the one that is nearest. */
    @TalkUser
    static class OfDefaults implements Narrower {
        private String name;

        @Override
        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        @CustomField
        int rank;

        @CustomField
        int level;
    }

    private Beans() {}
}
