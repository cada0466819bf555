package com.acme;

import dev.talkbind.annotations.CustomField;

public record Home(
        @CustomField int rooms,
        @CustomField String city) {}
