package dev.talkbind.samples.service.people;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.User;
import java.util.EnumSet;

/** The people of the agency as users of TalkJS. */
public final class TalkUsers {
    private TalkUsers() {}

    /** The full user of a landlord or tenant. */
    public static User of(Object person) {
        if (person instanceof Landlord landlord) {
            return LandlordUserMapper.INSTANCE.toUser(landlord);
        }
        if (person instanceof Tenant tenant) {
            return TenantUserMapper.INSTANCE.toUser(tenant);
        }
        throw new IllegalArgumentException(person.getClass() + " is no user at TalkJS");
    }

    /** What their own page may say of a landlord or tenant to TalkJS. */
    public static User inBrowser(Object person) {
        return person instanceof Landlord landlord
                ? LandlordUserMapper.INSTANCE.toBrowserUser(landlord)
                : TenantUserMapper.INSTANCE.toBrowserUser((Tenant) person);
    }

    /** What stays of someone who is deleted: TalkJS deletes no users, and advises to overwrite what is personal. */
    static User anonymous(Object person) {
        User.Builder user = User.builder(of(person).id()).name("[DELETED]");
        EnumSet.complementOf(EnumSet.of(UserProperty.ID, UserProperty.NAME, UserProperty.CREATED_AT))
                .forEach(user::clear);
        return user.build();
    }
}
