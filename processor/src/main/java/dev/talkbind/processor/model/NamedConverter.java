package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Converter;

/** A converter, and the position of the annotation that names it. */
public record NamedConverter(Converter converter, Place place) {}
