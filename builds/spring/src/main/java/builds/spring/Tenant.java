package builds.spring;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** A user whose mapper is given what its custom data needs. */
@TalkUser
public record Tenant(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) Money deposit,
        @UserField(UserProperty.CUSTOM) Flat flat) {}
