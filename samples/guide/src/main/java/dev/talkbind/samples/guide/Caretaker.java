package dev.talkbind.samples.guide;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Set;
import java.util.TreeSet;

/** Made by a static factory. */
@TalkUser(role = "caretaker")
public final class Caretaker {
    private final String id;
    private final String name;

    @CustomField
    private final Set<String> houses;

    private Caretaker(String id, String name, Set<String> houses) {
        this.id = id;
        this.name = name;
        this.houses = new TreeSet<>(houses);
    }

    @JsonCreator
    public static Caretaker of(String id, String name, Set<String> houses) {
        return new Caretaker(id, name, houses == null ? Set.of() : houses);
    }

    public static Caretaker newcomer(String id, String name) {
        return new Caretaker(id, name, Set.of());
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Set<String> houses() {
        return houses;
    }
}
