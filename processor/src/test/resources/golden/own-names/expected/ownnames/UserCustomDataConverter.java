package ownnames;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.lang.AssertionError;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Override;
import java.lang.StackOverflowError;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link User}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class UserCustomDataConverter
        implements CustomDataWriter<User>, CustomDataUpdater<User> {
    public static final UserCustomDataConverter INSTANCE = new UserCustomDataConverter();

    /** {@code user}: {@link User#user}. */
    public static final FieldKey<String> USER =
            FieldKey.of("user", "User.user", StringText.INSTANCE);

    /** {@code in}: {@link User#in}. */
    public static final FieldKey<String> IN = FieldKey.of("in", "User.in", StringText.INSTANCE);

    /** {@code data}: {@link User#data}. */
    public static final FieldKey<String> DATA =
            FieldKey.of("data", "User.data", StringText.INSTANCE);

    /** {@code the-class}: {@link User#class_}. */
    public static final FieldKey<String> CLASS_ =
            FieldKey.of("the-class", "User.class_", StringText.INSTANCE);

    /** {@code lastSeen}: {@link User#lastSeen}. */
    public static final FieldKey<Integer> LAST_SEEN =
            FieldKey.of("lastSeen", "User.lastSeen", IntegerText.INSTANCE).required();

    /** {@code last_seen}: {@link User#last_seen}. */
    public static final FieldKey<Integer> LAST_SEEN_ =
            FieldKey.of("last_seen", "User.last_seen", IntegerText.INSTANCE).required();

    /** <code>&#36;total</code>: {@link User#$total}. */
    public static final FieldKey<Integer> $TOTAL =
            FieldKey.of("$total", "User.$total", IntegerText.INSTANCE).required();

    /** {@code instance}: {@link User#instance}. */
    public static final FieldKey<Integer> INSTANCE_ =
            FieldKey.of("instance", "User.instance", IntegerText.INSTANCE).required();

    /** {@code keys}: {@link User#keys}. */
    public static final FieldKey<Integer> KEYS_ =
            FieldKey.of("keys", "User.keys", IntegerText.INSTANCE).required();

    static final CustomKeys KEYS = CustomKeys.of(USER, IN, DATA, CLASS_, LAST_SEEN, LAST_SEEN_,
            $TOTAL, INSTANCE_, KEYS_);

    private UserCustomDataConverter() {}

    @Override
    public CustomData toCustomData(User user_) {
        WriteContext out = KEYS.write();
        USER.putTo(out, user_.user());
        IN.putTo(out, user_.in());
        DATA.putTo(out, user_.data());
        CLASS_.putTo(out, user_.class_());
        LAST_SEEN.putTo(out, user_.lastSeen());
        LAST_SEEN_.putTo(out, user_.last_seen());
        $TOTAL.putTo(out, user_.$total());
        INSTANCE_.putTo(out, user_.instance());
        KEYS_.putTo(out, user_.keys());
        return out.toCustomData();
    }

    @Override
    public User applyTo(User user_, CustomData data) {
        ReadContext in = ReadContext.update("User", data);
        String user__ = USER.updateFrom(in, user_.user());
        String in_ = IN.updateFrom(in, user_.in());
        String data_ = DATA.updateFrom(in, user_.data());
        String class_ = CLASS_.updateFrom(in, user_.class_());
        Integer lastSeen = LAST_SEEN.requireUpdateFrom(in, user_.lastSeen());
        Integer last_seen = LAST_SEEN_.requireUpdateFrom(in, user_.last_seen());
        Integer $total = $TOTAL.requireUpdateFrom(in, user_.$total());
        Integer instance = INSTANCE_.requireUpdateFrom(in, user_.instance());
        Integer keys = KEYS_.requireUpdateFrom(in, user_.keys());
        in.orThrow();
        try {
            return new User(user_.id(), user_.name(), user__, in_, data_, class_, lastSeen,
                    last_seen, $total, instance, keys);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.<User>refusal(refused).value();
        }
    }

    @Override
    public CustomData diff(CustomData stored, User now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
