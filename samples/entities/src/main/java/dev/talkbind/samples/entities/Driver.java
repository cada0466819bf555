package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.Duration;
import java.util.Optional;
import lombok.Data;

/** The driver of a taxi, with a car that stays and a place that changes by the minute. */
@Data
@TalkUser(idPrefix = "driver-")
public class Driver {
    private Long id;
    private String name;

    @CustomField("shift_left")
    private Duration shiftLeft;

    @TalkNested(prefix = "car_")
    private Vehicle vehicle;

    @TalkNested(prefix = "at_")
    private Optional<Location> location = Optional.empty();

    /** What is driven. */
    @Data
    public static class Vehicle {
        @CustomField
        private String plate;

        @CustomField(value = "seats", defaultValue = "4")
        private int passengers;
    }

    /** A place on earth. */
    @TalkCustomData
    public record Location(double lat, double lon) {}
}
