package nestedprofile;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.NestedKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.StringText;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Tenant}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class TenantCustomDataConverter
        implements CustomDataWriter<Tenant>, CustomDataUpdater<Tenant> {
    public static final TenantCustomDataConverter INSTANCE = new TenantCustomDataConverter();

    /** {@code pronouns}: {@link Tenant.Profile#pronouns} of {@code profile}. */
    public static final FieldKey<String> PROFILE_PRONOUNS =
            FieldKey.of("pronouns", "Tenant.profile.pronouns", StringText.INSTANCE);

    static final NestedKey PROFILE = NestedKey.of("profile", "Tenant.profile");

    static final CustomKeys KEYS = CustomKeys.of(PROFILE_PRONOUNS);

    private TenantCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Tenant tenant) {
        WriteContext out = KEYS.write();
        Tenant.Profile profile = tenant.getProfile();
        if (profile != null) {
            PROFILE_PRONOUNS.putTo(out, profile.pronouns());
        }
        return out.toCustomData();
    }

    @Override
    public Tenant applyTo(Tenant tenant, CustomData data) {
        ReadContext in = ReadContext.update("Tenant", data);
        try {
            fill(tenant, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return tenant;
    }

    /** Reads all custom fields, and sets them in a {@link Tenant} if nothing has failed. */
    static void fill(Tenant tenant, ReadContext in) {
        Tenant.Profile profile = tenant.getProfile();
        PROFILE.open(in, profile);
        PROFILE.keep(in, profile == null ? null : profile.shown());
        PROFILE.keep(in, profile == null ? null : profile.mail());
        String profilePronouns =
                PROFILE_PRONOUNS.updateFrom(in, profile == null ? null : profile.pronouns());
        boolean hasProfile = PROFILE.close(in);
        profile = PROFILE.unlessCleared(in, profile);
        if (in.failed()) {
            return;
        }
        if (hasProfile) {
            if (profile == null) {
                in.at(PROFILE);
                profile = new Tenant.Profile(/* shown= */ (String) null, /* mail= */ (String) null,
                        profilePronouns);
            } else {
                in.at(PROFILE);
                profile = new Tenant.Profile(profile.shown(), profile.mail(), profilePronouns);
            }
        }
        if (PROFILE.replaces(in, tenant.getProfile(), profile)) {
            tenant.setProfile(profile);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Tenant now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
