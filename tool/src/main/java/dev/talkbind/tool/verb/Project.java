package dev.talkbind.tool.verb;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.lock.LockText;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.Rule;
import dev.talkbind.tool.schema.Found;
import dev.talkbind.tool.schema.SchemaFolder;
import dev.talkbind.tool.schema.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A module's lock file and its classes. */
public record Project(Path lockFile, List<Path> classes, Levels levels) {

    /** The lock, or an empty lock if there is none yet. */
    static LockReader.Reading readLock(Path file) throws IOException {
        return Files.exists(file) ? neededLock(file) : new LockReader.Reading(Lock.empty(), List.of());
    }

    /** The lock, which must exist: with an empty lock it would seem that TalkJS holds nothing. */
    static LockReader.Reading neededLock(Path file) throws IOException {
        return LockReader.read(TextFile.read(file));
    }

    Found schemas() throws IOException {
        return SchemaFolder.find(classes);
    }

    /** The mistakes in the files that make a comparison impossible. */
    List<Finding> flaws(LockReader.Reading reading, Found found) {
        List<Finding> all = flaws(reading);
        all.addAll(schemaFlaws(found));
        return all;
    }

    /** The mistakes in the schema files that make reading them impossible. */
    List<Finding> schemaFlaws(Found found) {
        List<Finding> all = new ArrayList<>();
        for (String type : found.unknown()) {
            all.add(Finding.ofFile(Rule.NEWER, 0, "the schema file of " + type));
        }
        for (String type : found.unreadable()) {
            all.add(Finding.ofFile(Rule.NEWER, 0, "the schema file of " + type + " cannot be read: perhaps it"));
        }
        for (String type : found.stale()) {
            all.add(Finding.ofFile(Rule.STALE, 0, "", type));
        }
        boolean isEmpty = found.schemas().isEmpty()
                && found.unknown().isEmpty()
                && found.unreadable().isEmpty();
        String places = classes.stream()
                .filter(place -> isEmpty || !Files.exists(place))
                .map(Path::toString)
                .collect(Collectors.joining(", "));
        if (!places.isEmpty()) {
            all.add(Finding.ofFile(Rule.NO_SCHEMA, 0, places));
        }
        return all;
    }

    /** The mistakes in the text of a lock. */
    static List<Finding> flaws(LockReader.Reading reading) {
        List<Finding> all = new ArrayList<>();
        for (LockReader.Flaw flaw : reading.flaws()) {
            all.add(
                    switch (flaw.kind()) {
                        case TWICE -> Finding.ofFile(Rule.LOCKED_TWICE, flaw.line(), flaw.what());
                        case CONFLICT -> Finding.ofFile(Rule.CONFLICT, flaw.line());
                        case NEWER -> Finding.ofFile(Rule.NEWER, flaw.line(), "the lock");
                        case UNREADABLE ->
                            Finding.ofFile(Rule.UNREADABLE, flaw.line(), flaw.what(), String.valueOf(flaw.column()));
                    });
        }
        return all;
    }

    static void write(Path file, Lock lock) throws IOException {
        Files.writeString(file, LockText.of(lock));
    }
}
