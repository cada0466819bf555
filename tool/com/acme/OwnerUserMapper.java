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

/** Maps {@link Owner} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class OwnerUserMapper implements UserMapper<Owner> {
    public static final OwnerUserMapper INSTANCE = new OwnerUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Owner.id", LongText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Owner.name", StringText.INSTANCE);

    private OwnerUserMapper() {}

    @Override
    public User toUser(Owner owner) {
        User.Builder user = User.builder(ID.required(owner.id()));
        user.name(NAME.required(owner.name()));
        user.custom(OwnerCustomDataConverter.INSTANCE.toCustomData(owner));
        return user.build();
    }

    @Override
    public User toBrowserUser(Owner owner) {
        return toUser(owner);
    }

    @Override
    public ReadResult<Owner> read(User user) {
        ReadContext in = ReadContext.of("Owner", user);
        Long id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String city = OwnerCustomDataConverter.CITY.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Owner(id, name, city));
        } catch (Exception refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Owner now) {
        return OwnerCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
