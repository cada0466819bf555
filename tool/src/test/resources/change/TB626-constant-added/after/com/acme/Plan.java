package com.acme;

public enum Plan {
    FREE,
    PRO,
    TEAM,
    TRIAL
}
