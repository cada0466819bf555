package dev.talkbind.processor.model;

import dev.talkbind.processor.value.Converter;
import java.util.Optional;

/**
 * A class that the option {@code talkbind.converters} names.
 *
 * @param converter the converter; empty if the class is not a {@code TextConverter}
 */
public record OptionConverter(String name, boolean isThere, Optional<Converter> converter) {}
