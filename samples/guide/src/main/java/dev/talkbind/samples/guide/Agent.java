package dev.talkbind.samples.guide;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

/** Made by its only constructor: a parameter is the property of the same name. */
@TalkUser(role = "agent")
public final class Agent {
    private final String id;
    private final String name;

    @CustomField
    private final LocalDate since;

    public Agent(String id, String name, LocalDate since) {
        this.id = id;
        this.name = name;
        this.since = since;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public LocalDate since() {
        return since;
    }
}
