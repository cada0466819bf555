package shapes;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Shapes.Fields} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_FieldsUserMapper implements UserMapper<Shapes.Fields> {
    static final Shapes_FieldsUserMapper INSTANCE = new Shapes_FieldsUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Fields.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Fields.name", StringText.INSTANCE);

    private Shapes_FieldsUserMapper() {}

    @Override
    public User toUser(Shapes.Fields fields) {
        User.Builder user = User.builder(ID.required(fields.id));
        user.name(NAME.required(fields.name));
        user.custom(Shapes_FieldsCustomDataConverter.INSTANCE.toCustomData(fields));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Fields fields) {
        return toUser(fields);
    }

    @Override
    public ReadResult<Shapes.Fields> read(User user) {
        Reading in = Reading.of("Shapes.Fields", user);
        Shapes.Fields fields = new Shapes.Fields();
        if (in.has(ID)) {
            fields.id = in.require(ID);
        }
        if (in.has(NAME)) {
            fields.name = in.get(NAME);
        }
        Shapes_FieldsCustomDataConverter.fill(fields, in);
        return in.result(fields);
    }

    @Override
    public User diff(User stored, Shapes.Fields now) {
        return Shapes_FieldsCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
