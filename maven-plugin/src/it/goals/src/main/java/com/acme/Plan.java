package com.acme;

/** What a landlord pays for. */
public enum Plan {
    FREE,
    PRO
}
