package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;

/** A guest with dates and a length of stay. */
@TalkUser(idPrefix = "guest-")
public record HotelGuest(
        long id,
        String name,
        Locale locale,
        @CustomField LocalDate arrival,
        @CustomField Period stay,
        @CustomField("checkin") Optional<LocalTime> expectedAt) {}
