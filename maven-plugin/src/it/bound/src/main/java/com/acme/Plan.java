package com.acme;

/** What a landlord pays for. TEAM is new, and TRIAL is gone. */
public enum Plan {
    FREE,
    PRO,
    TEAM
}
