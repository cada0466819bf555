package unicode;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Gr\u00f6\u00dfe} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Gr\u00f6\u00dfeUserMapper implements UserMapper<Gr\u00f6\u00dfe> {
    public static final Gr\u00f6\u00dfeUserMapper INSTANCE = new Gr\u00f6\u00dfeUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Gr\u00f6\u00dfe.id", StringText.INSTANCE)
                    .prefix("gr\u00f6\u00dfe-");

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Gr\u00f6\u00dfe.name", StringText.INSTANCE);

    private Gr\u00f6\u00dfeUserMapper() {}

    @Override
    public User toUser(Gr\u00f6\u00dfe gr\u00f6\u00dfe) {
        Objects.requireNonNull(gr\u00f6\u00dfe, "Gr\u00f6\u00dfeUserMapper was given null");
        User.Builder user = User.builder(ID.required(gr\u00f6\u00dfe.id()));
        user.name(NAME.required(gr\u00f6\u00dfe.name()));
        user.custom(Gr\u00f6\u00dfeCustomDataConverter.INSTANCE.toCustomData(gr\u00f6\u00dfe));
        return user.build();
    }

    @Override
    public User toBrowserUser(Gr\u00f6\u00dfe gr\u00f6\u00dfe) {
        return toUser(gr\u00f6\u00dfe);
    }

    @Override
    public ReadResult<Gr\u00f6\u00dfe> read(User user) {
        ReadContext in = ReadContext.of("Gr\u00f6\u00dfe", user);
        String id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        Integer gr\u00f6\u00dfe_ = Gr\u00f6\u00dfeCustomDataConverter.GR\u00d6SSE.requireFrom(in);
        Integer \u0438\u043c\u044f = Gr\u00f6\u00dfeCustomDataConverter.\u0418\u041c\u042f.requireFrom(in);
        Integer \u5e74\u9f62_ = Gr\u00f6\u00dfeCustomDataConverter.\u5e74\u9f62.requireFrom(in);
        String text = Gr\u00f6\u00dfeCustomDataConverter.TEXT.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Gr\u00f6\u00dfe(id, name, gr\u00f6\u00dfe_, \u0438\u043c\u044f, \u5e74\u9f62_, text));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Gr\u00f6\u00dfe now) {
        return Gr\u00f6\u00dfeCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
