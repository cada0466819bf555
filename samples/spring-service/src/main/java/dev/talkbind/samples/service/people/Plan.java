package dev.talkbind.samples.service.people;

/** What a landlord has paid for. */
public enum Plan {
    FREE,
    PRO
}
