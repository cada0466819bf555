package dev.talkbind.samples.quickstart;

/** What a landlord pays for. */
public enum Plan {
    FREE,
    PRO
}
