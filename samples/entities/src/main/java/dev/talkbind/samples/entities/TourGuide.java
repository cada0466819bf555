package dev.talkbind.samples.entities;

import com.google.auto.value.AutoValue;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A value that AutoValue implements, and a static method makes. */
@AutoValue
@TalkUser(idPrefix = "guide-")
public abstract class TourGuide {

    static TourGuide of(
            long id, String name, Locale locale, String town, int groupSize, Optional<LocalDate> licensedUntil) {
        return new AutoValue_TourGuide(id, name, locale, town, groupSize, licensedUntil);
    }

    abstract long id();

    abstract String name();

    abstract Locale locale();

    @CustomField
    abstract String town();

    @CustomField("group_size")
    abstract int groupSize();

    @CustomField("licensed_until")
    abstract Optional<LocalDate> licensedUntil();
}
