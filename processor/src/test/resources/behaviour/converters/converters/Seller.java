package converters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

@TalkUser(
        roles = {"MEMBER", "STAFF"},
        converters = {
            Texts.StampText.class,
            Texts.NumberText.class,
            Texts.ListOfWordsText.class,
            Texts.LocaleText.class
        })
public class Seller {
    private long id;
    String name;

    @UserField(value = UserProperty.ROLE, converter = Texts.UpperText.class)
    String role;

    @UserField(value = UserProperty.WELCOME_MESSAGE, converter = Texts.ListOfWordsText.class)
    @SuppressWarnings("talkbind:TB508")
    List<String> welcome;

    @UserField(value = UserProperty.PHONE, converter = Texts.UpperText.class)
    String[] phones;

    @UserField(value = UserProperty.EMAIL, converter = Texts.PropertyTagText.class)
    Optional<List<Texts.Tag>> mails = Optional.empty();

    Locale locale;

    @UserField(value = UserProperty.CREATED_AT, direction = Direction.READ)
    Instant seen;

    @UserField(UserProperty.CUSTOM)
    Map<String, String> rest;

    @CustomField
    Texts.Tag tag;

    @CustomField(converter = Texts.PropertyTagText.class)
    Texts.Tag other;

    @CustomField
    List<Texts.Tag> tags = new ArrayList<>();

    @CustomField(converter = Texts.PropertyTagText.class)
    Texts.Tag[] more = {};

    @CustomField(converter = Texts.PairText.class)
    String[] pair;

    @CustomField
    Instant since;

    @CustomField
    Optional<Instant> until = Optional.empty();

    @CustomField
    OptionalLong score = OptionalLong.empty();

    @CustomField
    List<String> words;

    @CustomField
    List<List<String>> table;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
