package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Plan {
    FREE,
    @JsonProperty("PRO") PREMIUM
}
