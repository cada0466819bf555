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

/** Maps {@link Shapes.Fluent} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
final class Shapes_FluentUserMapper implements UserMapper<Shapes.Fluent> {
    static final Shapes_FluentUserMapper INSTANCE = new Shapes_FluentUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Shapes.Fluent.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Shapes.Fluent.name", StringText.INSTANCE);

    private Shapes_FluentUserMapper() {}

    @Override
    public User toUser(Shapes.Fluent fluent) {
        User.Builder user = User.builder(ID.required(fluent.id()));
        user.name(NAME.required(fluent.name()));
        user.custom(Shapes_FluentCustomDataConverter.INSTANCE.toCustomData(fluent));
        return user.build();
    }

    @Override
    public User toBrowserUser(Shapes.Fluent fluent) {
        return toUser(fluent);
    }

    @Override
    public ReadResult<Shapes.Fluent> read(User user) {
        Reading in = Reading.of("Shapes.Fluent", user);
        Shapes.Fluent fluent = new Shapes.Fluent();
        if (in.has(ID)) {
            fluent.id(in.require(ID));
        }
        if (in.has(NAME)) {
            fluent.name(in.get(NAME));
        }
        Shapes_FluentCustomDataConverter.fill(fluent, in);
        return in.result(fluent);
    }

    @Override
    public User diff(User stored, Shapes.Fluent now) {
        return Shapes_FluentCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
