package typedids;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.Optionals;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.UuidText;
import dev.talkbind.runtime.text.WrappedText;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Patron}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class PatronCustomDataConverter
        implements CustomDataWriter<Patron>, CustomDataUpdater<Patron> {
    public static final PatronCustomDataConverter INSTANCE = new PatronCustomDataConverter();

    /** {@code friends}: {@link Patron#friends}. */
    public static final FieldKey<List<PatronId>> FRIENDS =
            FieldKey.of("friends", "Patron.friends",
                    ListText.of(WrappedText.of(UuidText.INSTANCE, PatronId::value, PatronId::new)));

    /** {@code branch}: {@link Patron#branch}. */
    public static final FieldKey<BranchNo> BRANCH =
            FieldKey.of("branch", "Patron.branch",
                    WrappedText.of(IntegerText.INSTANCE, BranchNo::number, BranchNo::of));

    /** {@code home}, by default {@code 7}: {@link Patron#home}. */
    public static final FieldKey<BranchNo> HOME =
            FieldKey.of("home", "Patron.home",
                    WrappedText.of(IntegerText.INSTANCE, BranchNo::number, BranchNo::of))
                    .orElseText("7");

    /** {@code debt}: {@link Patron#debt}. */
    public static final FieldKey<Money> DEBT = FieldKey.of("debt", "Patron.debt", new MoneyText());

    /** {@code fines}: {@link Patron#fines}. */
    public static final FieldKey<List<Money>> FINES =
            FieldKey.of("fines", "Patron.fines", ListText.of(new MoneyText()));

    static final CustomKeys KEYS = CustomKeys.of(FRIENDS, BRANCH, HOME, DEBT, FINES);

    private PatronCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Patron patron) {
        WriteContext out = KEYS.write();
        FRIENDS.putTo(out, patron.friends());
        BRANCH.putTo(out, Optionals.orNull(patron.branch()));
        HOME.putTo(out, patron.home());
        DEBT.putTo(out, patron.debt());
        FINES.putTo(out, patron.fines());
        return out.toCustomData();
    }

    @Override
    public Patron applyTo(Patron patron, CustomData data) {
        ReadContext in = ReadContext.update("Patron", data);
        List<PatronId> friends = FRIENDS.updateFrom(in, patron.friends());
        BranchNo branch = BRANCH.updateFrom(in, Optionals.orNull(patron.branch()));
        BranchNo home = HOME.updateFrom(in, patron.home());
        Money debt = DEBT.updateFrom(in, patron.debt());
        List<Money> fines = FINES.updateFrom(in, patron.fines());
        in.orThrow();
        try {
            return new Patron(patron.id(), patron.name(), friends, Optional.ofNullable(branch),
                    home, debt, fines);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<Patron>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, Patron now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
