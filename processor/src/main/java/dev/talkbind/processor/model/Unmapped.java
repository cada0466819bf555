package dev.talkbind.processor.model;

import java.util.List;

/**
 * What a class has and nothing maps or leaves out: the names of such properties, and which of them nearly have a field's name.
 */
public record Unmapped(List<String> names, List<NearField> near) {

    public static Unmapped none() {
        return new Unmapped(List.of(), List.of());
    }
}
