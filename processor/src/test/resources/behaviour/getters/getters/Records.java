package getters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import java.math.BigDecimal;

/** Records with getters beside their accessors. */
public class Records {
    interface Titled {
        String getName();

        default String getTier() {
            return "of an interface";
        }
    }

    @TalkUser
    record Plain(String id, String name, @CustomField String tier, @CustomField boolean open, @CustomField String url)
            implements Titled {
        @Override
        public String getName() {
            return "Dr " + name;
        }

        public boolean isOpen() {
            return !open;
        }

        public String getURL() {
            return "https:" + url;
        }
    }

    /** With the accessors written out, after the getters and before. */
    @TalkUser
    record Written(String id, String name, @CustomField String tier, @CustomField boolean open, @CustomField String url) {
        public String getName() {
            return "Dr " + name;
        }

        public String name() {
            return name;
        }

        public String tier() {
            return tier;
        }

        public String getTier() {
            return "tier " + tier;
        }

        public boolean isOpen() {
            return !open;
        }

        public boolean open() {
            return open;
        }
    }

    interface Priced {
        BigDecimal yearly();

        BigDecimal getDaily();

        default boolean cheap() {
            return true;
        }

        default void setDaily(BigDecimal daily) {}
    }

    /** What it computes for an interface is not a component. */
    @TalkCustomData
    public record Flat(String ref, BigDecimal rent) implements Priced {
        @Override
        public BigDecimal yearly() {
            return rent.multiply(BigDecimal.valueOf(12));
        }

        @Override
        public BigDecimal getDaily() {
            return rent;
        }
    }

    /** Nor is it a field of a class. */
    @TalkCustomData
    public static class House implements Priced {
        public String ref;
        BigDecimal rent;

        @Override
        public BigDecimal yearly() {
            return rent;
        }

        @Override
        public BigDecimal getDaily() {
            return rent;
        }

        @Override
        public void setDaily(BigDecimal daily) {
            rent = daily;
        }
    }

    private Records() {}
}
