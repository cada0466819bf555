package record_;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.UUID;

@TalkUser
public record Tenant(UUID id, String name, @CustomField LocalDate since, @CustomField int rooms) {}
