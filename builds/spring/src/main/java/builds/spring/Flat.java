package builds.spring;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;

/** Custom data whose converter the container makes too. */
@TalkCustomData
public record Flat(
        String reference,
        @CustomField(converter = MoneyText.class) Money rent) {}
