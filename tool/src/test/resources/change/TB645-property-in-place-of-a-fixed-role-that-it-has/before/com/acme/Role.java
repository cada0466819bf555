package com.acme;

public enum Role {
    OWNER,
    AGENT
}
