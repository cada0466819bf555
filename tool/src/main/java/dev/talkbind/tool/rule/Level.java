package dev.talkbind.tool.rule;

import java.util.Locale;

/** How bad a finding is, the mildest first. */
public enum Level {
    OFF,
    NOTE,
    WARNING,
    ERROR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
