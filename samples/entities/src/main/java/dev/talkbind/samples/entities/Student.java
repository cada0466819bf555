package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.time.Year;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lombok.Data;

/** A student with courses, which are entities of their own. */
@Data
@Entity
@TalkUser(idPrefix = "student-")
public class Student {
    @Id
    private Long id;

    private String name;

    @CustomField
    private Year enrolled;

    @ManyToMany
    private Set<Course> courses = new LinkedHashSet<>();

    @CustomField(value = "courses", direction = Direction.WRITE)
    Set<String> courseCodes() {
        return courses.stream().map(Course::code).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What is taught. */
    public record Course(String code, String title) {}
}
