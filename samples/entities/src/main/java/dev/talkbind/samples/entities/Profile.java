package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.ArrayList;
import java.util.List;
import lombok.Data;

/** A document of a document database: values inside values, and a list of them. */
@Data
@TalkUser
public class Profile {
    private String id;

    @TalkNested
    private Person person;

    @TalkNested(prefix = "settings_")
    private Settings settings;

    private List<Job> jobs = new ArrayList<>();

    @CustomField(value = "jobs", direction = Direction.WRITE)
    List<String> jobTitles() {
        return jobs.stream().map(job -> job.title() + " at " + job.employer()).toList();
    }

    /** Fields of the user, and a key. */
    @Data
    public static class Person {
        @UserField(UserProperty.NAME)
        private String fullName;

        @UserField(UserProperty.EMAIL)
        private String mail;

        @CustomField
        private String pronouns;
    }

    /** Values two deep. */
    @Data
    public static class Settings {
        @CustomField
        private String theme;

        @TalkNested(prefix = "hours_")
        private Hours hours;
    }

    /** When messages may come. */
    public record Hours(@CustomField int from, @CustomField int to) {}

    /** What somebody does, and for whom. */
    public record Job(String title, String employer) {}
}
