package dev.talkbind.fuzz;

/** What a visitor pays for. */
public enum Tier {
    FREE,
    PRO
}
