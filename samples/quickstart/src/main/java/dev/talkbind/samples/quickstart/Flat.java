package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import java.util.List;

/** A flat: the custom data of the conversation about it, and of the tenant who rents it. */
@TalkCustomData
public record Flat(
        @CustomField(value = "flat", required = true) String reference,
        @CustomField(converter = MoneyText.class) Money rent,
        @CustomField(defaultValue = "1") int rooms,
        List<String> features) {}
