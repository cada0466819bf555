package com.acme;

import dev.talkbind.annotations.CustomField;

public record Office(
        @CustomField String city) {}
