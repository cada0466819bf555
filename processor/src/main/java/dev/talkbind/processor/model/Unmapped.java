package dev.talkbind.processor.model;

import java.util.List;

/** The properties that nothing maps or leaves out: their names, and those with nearly the name of a field. */
public record Unmapped(List<String> names, List<NearField> near) {

    public static Unmapped none() {
        return new Unmapped(List.of(), List.of());
    }
}
