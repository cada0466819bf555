package builds.library;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;

/** Custom data that users of another module have. */
@TalkCustomData
public record Flat(
        @CustomField(value = "flat", required = true) String reference,
        @CustomField(defaultValue = "1") int rooms) {}
