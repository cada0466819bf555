package com.acme;

public enum Plan {
    TRIAL,
    PRO,
    FREE
}
