package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;

/** An annotated member of a class that nobody maps: {@code Account.rating}, and {@code Account}. */
public record Stray(String label, String owner, Place place) {}
