package builds.jakarta;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;

/** A user whose mapper is given what its custom data needs. */
@TalkUser
public record Tenant(
        String id,
        String name,
        @CustomField(converter = MoneyText.class) Money deposit,
        @TalkNested Flat flat) {}
