package record_;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import dev.talkbind.runtime.text.UuidText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Tenant} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantUserMapper implements UserMapper<Tenant> {
    public static final TenantUserMapper INSTANCE = new TenantUserMapper();

    private static final UserKey<UUID> ID =
            UserKey.of(UserProperty.ID, "Tenant.id", UuidText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Tenant.name", StringText.INSTANCE);

    private TenantUserMapper() {}

    @Override
    public User toUser(Tenant tenant) {
        Objects.requireNonNull(tenant, "TenantUserMapper was given null");
        User.Builder user = User.builder(ID.required(tenant.id()));
        user.name(NAME.required(tenant.name()));
        user.custom(TenantCustomDataConverter.INSTANCE.toCustomData(tenant));
        return user.build();
    }

    @Override
    public User toBrowserUser(Tenant tenant) {
        return toUser(tenant);
    }

    @Override
    public ReadResult<Tenant> read(User user) {
        ReadContext in = ReadContext.of("Tenant", user);
        UUID id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        LocalDate since = TenantCustomDataConverter.SINCE.readFrom(in);
        Integer rooms = TenantCustomDataConverter.ROOMS.requireFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Tenant(id, name, since, rooms));
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Tenant now) {
        return TenantCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
