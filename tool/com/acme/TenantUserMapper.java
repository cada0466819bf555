package com.acme;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Tenant} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantUserMapper implements UserMapper<Tenant> {
    public static final TenantUserMapper INSTANCE = new TenantUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Tenant.id", LongText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Tenant.name", StringText.INSTANCE);

    private TenantUserMapper() {}

    @Override
    public User toUser(Tenant tenant) {
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
        Long id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String city = TenantCustomDataConverter.CITY.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Tenant(id, name, city));
        } catch (Exception refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Tenant now) {
        return TenantCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
