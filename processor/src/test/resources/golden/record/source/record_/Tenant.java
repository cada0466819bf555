package record_;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Who rents a flat. Nothing of it is secret.
 *
 * @param since the day of the first {@code rent}
 * @param rooms how many <b>rooms</b> there are &amp; were. The hall counts.
 */
@TalkUser
public record Tenant(UUID id, String name, @CustomField LocalDate since, @CustomField int rooms) {}
