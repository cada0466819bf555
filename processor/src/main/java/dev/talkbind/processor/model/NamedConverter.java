package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Converter;

/** A converter, and where an annotation names it. */
public record NamedConverter(Converter converter, Place place) {}
