package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum YesNo {
    @JsonProperty("true")
    YES,
    @JsonProperty("false")
    NO
}
