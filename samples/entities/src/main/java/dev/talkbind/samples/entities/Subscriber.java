package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** A value of Lombok's, made by a builder. */
@Value
@Builder(toBuilder = true)
@TalkUser
public class Subscriber {
    String id;
    String name;

    @Singular("topic")
    @CustomField
    List<String> topics;

    @TalkNested(prefix = "plan_")
    Plan plan;

    /** What is paid for. */
    @Value
    @Builder
    public static class Plan {
        @CustomField
        String code;

        @CustomField
        LocalDate until;
    }
}
