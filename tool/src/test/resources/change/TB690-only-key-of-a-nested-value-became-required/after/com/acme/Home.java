package com.acme;

import dev.talkbind.annotations.CustomField;

public record Home(@CustomField(required = true) String city) {}
