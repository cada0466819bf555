package dev.talkbind.tool.rule;

import java.util.Locale;

/** How severe a finding is, from the mildest to the most severe. */
public enum Level {
    OFF,
    NOTE,
    WARNING,
    ERROR;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
