package dev.talkbind.benchmarks;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO,
    ENTERPRISE
}
