package ownnames;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.CustomKey;
import dev.talkbind.runtime.CustomKeys;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.StringText;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link User}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class UserCustomDataConverter implements CustomDataWriter<User>, CustomDataUpdater<User> {
    public static final UserCustomDataConverter INSTANCE = new UserCustomDataConverter();

    /** The key of {@link User#user}. */
    public static final CustomKey<String> USER =
            CustomKey.of("user", StringText.INSTANCE).property("User.user");

    /** The key of {@link User#in}. */
    public static final CustomKey<String> IN =
            CustomKey.of("in", StringText.INSTANCE).property("User.in");

    /** The key of {@link User#data}. */
    public static final CustomKey<String> DATA =
            CustomKey.of("data", StringText.INSTANCE).property("User.data");

    /** The key of {@link User#class_}. */
    public static final CustomKey<String> CLASS_ =
            CustomKey.of("the-class", StringText.INSTANCE).property("User.class_");

    /** The key of {@link User#lastSeen}. */
    public static final CustomKey<Integer> LAST_SEEN =
            CustomKey.of("lastSeen", IntegerText.INSTANCE).required().property("User.lastSeen");

    /** The key of {@link User#last_seen}. */
    public static final CustomKey<Integer> LAST_SEEN_ =
            CustomKey.of("last_seen", IntegerText.INSTANCE).required().property("User.last_seen");

    /** The key of {@link User#$total}. */
    public static final CustomKey<Integer> $TOTAL =
            CustomKey.of("$total", IntegerText.INSTANCE).required().property("User.$total");

    /** The key of {@link User#instance}. */
    public static final CustomKey<Integer> INSTANCE_ =
            CustomKey.of("instance", IntegerText.INSTANCE).required().property("User.instance");

    /** The key of {@link User#keys}. */
    public static final CustomKey<Integer> KEYS_ =
            CustomKey.of("keys", IntegerText.INSTANCE).required().property("User.keys");

    static final CustomKeys KEYS = CustomKeys.of(USER, IN, DATA, CLASS_, LAST_SEEN, LAST_SEEN_,
            $TOTAL, INSTANCE_, KEYS_);

    private UserCustomDataConverter() {}

    @Override
    public CustomData toCustomData(User user_) {
        CustomData.Builder data = KEYS.builder();
        data.put(USER, user_.user());
        data.put(IN, user_.in());
        data.put(DATA, user_.data());
        data.put(CLASS_, user_.class_());
        data.put(LAST_SEEN, user_.lastSeen());
        data.put(LAST_SEEN_, user_.last_seen());
        data.put($TOTAL, user_.$total());
        data.put(INSTANCE_, user_.instance());
        data.put(KEYS_, user_.keys());
        return data.build();
    }

    @Override
    public User applyTo(User user_, CustomData data) {
        Reading in = Reading.of("User", data);
        String user__ = in.update(USER, user_.user());
        String in_ = in.update(IN, user_.in());
        String data_ = in.update(DATA, user_.data());
        String class_ = in.update(CLASS_, user_.class_());
        Integer lastSeen = in.requireUpdate(LAST_SEEN, user_.lastSeen());
        Integer last_seen = in.requireUpdate(LAST_SEEN_, user_.last_seen());
        Integer $total = in.requireUpdate($TOTAL, user_.$total());
        Integer instance = in.requireUpdate(INSTANCE_, user_.instance());
        Integer keys = in.requireUpdate(KEYS_, user_.keys());
        in.orThrow();
        return new User(user_.id(), user_.name(), user__, in_, data_, class_, lastSeen, last_seen,
                $total, instance, keys);
    }

    @Override
    public CustomData diff(CustomData stored, User now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
