// The type is written as the text of its one value. So it must have one value, a way to read it, and a way to be made from it.
import com.fasterxml.jackson.annotation.JsonValue;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.Optional;

@TalkText
record Pair(int left, int right) {}

@TalkText
class Plain {
    public Plain(String text) {}

    public String text() {
        return "";
    }
}

@TalkText
class Unmade {
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
}

@TalkText
class Twice {
    public Twice(String text) {}

    @JsonValue
    public String one() {
        return "";
    }

    @JsonValue
    public String two() {
        return "";
    }
}

@TalkText
record Deep(Object any) {}

@TalkText
record Around(Around other) {}

@TalkText
enum Tier {
    PRO
}

@TalkUser
class Seller {
    Pair id; // TB414
    String name;
    @UserField(UserProperty.ROLE) Tier tier; // TB414
    @CustomField List<Pair> pairs;
    @CustomField Optional<Plain> plain; // TB414
    @CustomField Unmade unmade; // TB414
    @CustomField Unread unread; // TB414
    @CustomField Twice twice; // TB414
    @CustomField Deep deep; // TB414
    @CustomField Around around; // TB414
}
