package dev.talkbind.samples.guide;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.OptionalInt;

/** Has the names that Jackson gives its properties elsewhere. */
@TalkUser
public record Cleaner(
        String id,
        String name,

        @CustomField @JsonProperty("shift_start") @JsonAlias("shift")
        String shiftStart,

        @CustomField Speed speed,
        @CustomField OptionalInt rooms) {

    public enum Speed {
        @JsonProperty("fast")
        FAST,
        @JsonProperty("thorough")
        THOROUGH
    }
}
