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

/** Maps {@link Landlord} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class LandlordUserMapper implements UserMapper<Landlord> {
    public static final LandlordUserMapper INSTANCE = new LandlordUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Landlord.id", LongText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Landlord.name", StringText.INSTANCE);

    private LandlordUserMapper() {}

    @Override
    public User toUser(Landlord landlord) {
        User.Builder user = User.builder(ID.required(landlord.id()));
        user.name(NAME.required(landlord.name()));
        user.custom(LandlordCustomDataConverter.INSTANCE.toCustomData(landlord));
        return user.build();
    }

    @Override
    public User toBrowserUser(Landlord landlord) {
        return toUser(landlord);
    }

    @Override
    public ReadResult<Landlord> read(User user) {
        ReadContext in = ReadContext.of("Landlord", user);
        Long id = ID.requireFrom(in);
        String name = NAME.readFrom(in);
        String town = LandlordCustomDataConverter.TOWN.readFrom(in);
        if (in.failed()) {
            return in.failure();
        }
        try {
            return in.result(new Landlord(id, name, town));
        } catch (Exception refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Landlord now) {
        return LandlordCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
