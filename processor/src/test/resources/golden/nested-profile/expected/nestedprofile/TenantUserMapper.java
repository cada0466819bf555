package nestedprofile;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.AddressKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.StringText;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Tenant} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantUserMapper implements UserMapper<Tenant> {
    public static final TenantUserMapper INSTANCE = new TenantUserMapper();

    private static final UserKey<String> ID =
            UserKey.of(UserProperty.ID, "Tenant.id", StringText.INSTANCE);

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Tenant.profile.shown", StringText.INSTANCE);

    private static final AddressKey<String> EMAIL =
            AddressKey.one(UserProperty.EMAIL, "Tenant.profile.mail");

    private TenantUserMapper() {}

    @Override
    public User toUser(Tenant tenant) {
        Objects.requireNonNull(tenant, "TenantUserMapper was given null");
        Tenant.Profile profile = tenant.getProfile();
        User.Builder user = User.builder(ID.required(tenant.getId()));
        user.name(NAME.required(profile == null ? null : profile.shown()));
        user.email(profile == null ? null : profile.mail());
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
        try {
            Tenant tenant = new Tenant();
            String id = ID.requireFrom(in);
            Tenant.Profile profile = tenant.getProfile();
            TenantCustomDataConverter.PROFILE.open(in, profile);
            String profileShown = NAME.readFrom(in);
            String profileMail = EMAIL.readFrom(in);
            String profilePronouns =
                    TenantCustomDataConverter.PROFILE_PRONOUNS.updateFrom(in,
                            profile == null ? null : profile.pronouns());
            boolean hasProfile = TenantCustomDataConverter.PROFILE.close(in);
            profile = TenantCustomDataConverter.PROFILE.unlessCleared(in, profile);
            if (in.failed()) {
                return in.failure();
            }
            if (hasProfile) {
                in.at(TenantCustomDataConverter.PROFILE);
                profile = new Tenant.Profile(profileShown, profileMail, profilePronouns);
            }
            if (in.sets(ID, id)) {
                tenant.setId(id);
            }
            if (TenantCustomDataConverter.PROFILE.replaces(in, tenant.getProfile(), profile)) {
                tenant.setProfile(profile);
            }
            return in.result(tenant);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Tenant now) {
        return TenantCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
