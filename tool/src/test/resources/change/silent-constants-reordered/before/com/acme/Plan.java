package com.acme;

public enum Plan {
    FREE,
    PRO,
    TRIAL
}
