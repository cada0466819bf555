package dev.talkbind.samples.service.people;

import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The people of the agency by their ids at TalkJS, which tell landlords from tenants. */
@Component
public class Persons {
    private static final String LANDLORD = "landlord-";
    private static final String TENANT = "tenant-";

    private final Landlords landlords;
    private final Tenants tenants;

    Persons(Landlords landlords, Tenants tenants) {
        this.landlords = landlords;
        this.tenants = tenants;
    }

    /** Whether it is the id of a landlord or tenant, be there one or not. */
    public boolean isOurs(String userId) {
        return userId.matches(LANDLORD + "\\d{1,18}|" + TENANT + "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** The landlord or tenant. */
    public Optional<Object> find(String userId) {
        if (!isOurs(userId)) {
            return Optional.empty();
        }
        return userId.startsWith(LANDLORD)
                ? landlords
                        .findById(Long.valueOf(userId.substring(LANDLORD.length())))
                        .map(Object.class::cast)
                : tenants.findById(UUID.fromString(userId.substring(TENANT.length())))
                        .map(Object.class::cast);
    }

    /** A user of ours, as the landlord or tenant that it says. */
    public ReadResult<?> read(User user) {
        return user.id().startsWith(LANDLORD)
                ? LandlordUserMapper.INSTANCE.read(user)
                : TenantUserMapper.INSTANCE.read(user);
    }

    /** What a user at TalkJS lacks of what the database says; nothing where the database does not know it. */
    public Optional<User> diff(User user) {
        return find(user.id())
                .map(person -> person instanceof Landlord landlord
                        ? LandlordUserMapper.INSTANCE.diff(user, landlord)
                        : TenantUserMapper.INSTANCE.diff(user, (Tenant) person));
    }
}
