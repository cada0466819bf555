package dev.talkbind.tool.rule;

import java.util.Locale;

/** Who or what a change hurts. */
public enum RuleClass {
    /** New code cannot read live data, or reads it as something else. */
    READ,
    /** Older code, or a front end, cannot read what new code writes. */
    WRITE,
    /** Themes and filters show or match something else. */
    TEMPLATE,
    /** Public data stays at TalkJS that nobody owns. */
    LEFTOVER,
    /** Nobody is hurt. */
    COSMETIC,
    /** The lock file or the schema files are not as they should be. */
    FILES;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
