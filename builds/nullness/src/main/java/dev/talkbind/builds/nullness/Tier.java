package dev.talkbind.builds.nullness;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
