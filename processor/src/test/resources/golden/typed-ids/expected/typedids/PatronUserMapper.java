package typedids;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.UuidText;
import dev.talkbind.runtime.text.WrappedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Patron} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class PatronUserMapper implements UserMapper<Patron> {
    public static final PatronUserMapper INSTANCE = new PatronUserMapper();

    private static final UserKey<PatronId> ID =
            UserKey.of(UserProperty.ID, "Patron.id",
                    WrappedText.of(UuidText.INSTANCE, PatronId::value, PatronId::new));

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Patron.name", StringText.INSTANCE);

    private PatronUserMapper() {}

    @Override
    public User toUser(Patron patron) {
        Objects.requireNonNull(patron, "PatronUserMapper was given null");
        User.Builder user = User.builder(ID.required(patron.id()));
        user.name(NAME.required(patron.name()));
        user.custom(PatronCustomDataConverter.INSTANCE.toCustomData(patron));
        return user.build();
    }

    @Override
    public User toBrowserUser(Patron patron) {
        return toUser(patron);
    }

    @Override
    public ReadResult<Patron> read(User user) {
        ReadContext in = ReadContext.of("Patron", user);
        PatronId id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        List<PatronId> friends = PatronCustomDataConverter.FRIENDS.readFrom(in);
        BranchNo branch = PatronCustomDataConverter.BRANCH.readFrom(in);
        BranchNo home = PatronCustomDataConverter.HOME.readFrom(in);
        Money debt = PatronCustomDataConverter.DEBT.readFrom(in);
        List<Money> fines = PatronCustomDataConverter.FINES.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Patron(id, name, friends, Optional.ofNullable(branch), home, debt,
                    fines));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Patron now) {
        return PatronCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
