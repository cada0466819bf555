package obscurednames;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;

/** Its fields, and one that it inherits, are called like types of it: before a dot, the names mean the fields. */
@TalkUser
public class Seller extends Account {
    public String id;
    public String name;
    public Role role;

    @CustomField
    public User User;

    @CustomField
    public Tier tier;

    @CustomField(converter = Metres.class)
    public int height;

    @CustomField
    public Kind.Sort sort;

    static final int Role = 1;
    static final String Metres = "m";

    public enum User {
        GUEST,
        MEMBER
    }

    public enum Tier {
        FREE,
        PRO
    }

    public enum Role {
        @JsonProperty("seller")
        SELLER,
        BUYER
    }

    public enum Metres implements TextConverter<Integer> {
        ONLY;

        @Override
        public String toText(Integer value) {
            return value + " m";
        }

        @Override
        public Integer fromText(String text) {
            return Integer.valueOf(text.replace(" m", ""));
        }
    }
}
