package dev.talkbind.benchmarks;

import io.avaje.jsonb.Json;

/** A webhook as DTOs have it: its type, and the user that was changed. */
@Json
public record EventDto(String id, String type, Data data) {
    /** What the event is about. */
    @Json
    public record Data(UserDto user) {}
}
