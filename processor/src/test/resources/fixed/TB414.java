import com.fasterxml.jackson.annotation.JsonValue;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Optional;

@TalkText
record Pair(int left, int right) {
    static Pair of(String text) {
        return new Pair(text.charAt(0), text.charAt(1));
    }

    @JsonValue
    String text() {
        return "" + (char) left + (char) right;
    }
}

@TalkText(PlainText.class)
class Plain {}

class PlainText implements TextConverter<Plain> {
    @Override
    public String toText(Plain value) {
        return "plain";
    }

    @Override
    public Plain fromText(String text) {
        return new Plain();
    }
}

@TalkText
class Unmade {
    private Unmade() {}

    static Unmade of(String text) {
        return new Unmade();
    }

    @JsonValue
    public String text() {
        return "";
    }
}

@TalkText
class Unread {
    @JsonValue
    private String text;

    public Unread(String text) {
        this.text = text;
    }

    public String getText() {
        return text;
    }
}

@TalkText
record Deep(long any) {}

@TalkText
enum Tier {
    PRO;

    static Tier of(String text) {
        return PRO;
    }

    @JsonValue
    String text() {
        return "pro";
    }
}

@TalkUser
class Seller {
    Pair id;
    String name;
    @UserField(UserProperty.ROLE) Tier tier;
    @CustomField List<Pair> pairs;
    @CustomField Optional<Plain> plain;
    @CustomField Unmade unmade;
    @CustomField Unread unread;
    @CustomField Deep deep;
}
