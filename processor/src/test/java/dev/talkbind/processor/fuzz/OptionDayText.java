package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.TextConverter;
import java.time.LocalDate;

/** The converter of days that the option {@code talkbind.converters} names for every second batch of nested values. */
public final class OptionDayText implements TextConverter<LocalDate> {

    static final String LETTER = "X";

    @Override
    public String toText(LocalDate value) {
        return LETTER + value.toEpochDay();
    }

    @Override
    public LocalDate fromText(String text) {
        if (!text.startsWith(LETTER)) {
            throw new IllegalArgumentException();
        }
        return LocalDate.ofEpochDay(Long.parseLong(text.substring(1)));
    }
}
