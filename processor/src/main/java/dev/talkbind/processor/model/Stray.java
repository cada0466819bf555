package dev.talkbind.processor.model;

import dev.talkbind.processor.problem.Place;
import java.util.List;

/**
 * A class that is not mapped, and its annotated members: {@code Account}, and {@code rating}, {@code city},
 * {@code 2 more}.
 */
public record Stray(String label, List<String> members, Place place) {}
