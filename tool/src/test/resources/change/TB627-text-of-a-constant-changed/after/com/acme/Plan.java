package com.acme;

public enum Plan {
    FREE,
    PREMIUM,
    TRIAL
}
