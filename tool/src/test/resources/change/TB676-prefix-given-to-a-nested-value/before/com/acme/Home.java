package com.acme;

import dev.talkbind.annotations.CustomField;

public record Home(
        @CustomField String city,
        @CustomField Integer rooms) {}
