package merging;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.Reading;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserKey;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.text.StringText;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Seller.Planned} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class Seller_PlannedUserMapper implements UserMapper<Seller.Planned> {
    public static final Seller_PlannedUserMapper INSTANCE = new Seller_PlannedUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Seller.Planned.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Seller.Planned.name", StringText.INSTANCE);

    private Seller_PlannedUserMapper() {}

    @Override
    public User toUser(Seller.Planned planned) {
        User.Builder user = User.builder(ID.required(planned.id()));
        user.name(NAME.required(planned.name()));
        user.custom(Seller_PlannedCustomDataConverter.INSTANCE.toCustomData(planned));
        return user.build();
    }

    @Override
    public User toBrowserUser(Seller.Planned planned) {
        return toUser(planned);
    }

    @Override
    public ReadResult<Seller.Planned> read(User user) {
        Reading in = Reading.of("Seller.Planned", user);
        String id = in.require(ID);
        String name = in.get(NAME);
        Seller.Plan custom = in.getIfAny(Seller_PlanCustomDataConverter.INSTANCE);
        String city = in.get(Seller_PlannedCustomDataConverter.CITY);
        if (in.failed()) {
            return in.failure();
        }
        return in.result(new Seller.Planned(id, name, city, Optional.ofNullable(custom)));
    }

    @Override
    public User diff(User stored, Seller.Planned now) {
        return Seller_PlannedCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
