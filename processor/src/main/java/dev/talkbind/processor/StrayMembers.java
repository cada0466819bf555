package dev.talkbind.processor;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.UserField;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Language;
import dev.talkbind.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types with annotated members, and those that are mapped, over all rounds: in the end, some members may be mapped by none. */
final class StrayMembers {

    /** In the order of their names, since ecj gives elements in none. */
    private final Map<ClassKey, TypeElement> owners = new TreeMap<>();

    private final Map<ClassKey, TypeElement> mapped = new TreeMap<>();
    private boolean isLater;

    /** What comes in a later round was written by another processor: no place that the owner can change. */
    void note(RoundEnvironment round, Language language) {
        if (!isLater) {
            for (var annotation : List.of(UserField.class, CustomField.class, TalkIgnore.class)) {
                for (Element member : round.getElementsAnnotatedWith(annotation)) {
                    if (member.getEnclosingElement() instanceof TypeElement owner) {
                        owners.put(ClassKey.of(owner, language.elements()), owner);
                    }
                }
            }
        }
        isLater = true;
    }

    void noteMapped(ClassKey key, TypeElement type) {
        mapped.put(key, type);
    }

    /** What is found of each class that has such members. */
    List<Report> check(Language language) {
        List<TypeElement> types = new ArrayList<>();
        mapped.forEach((key, type) -> types.add(key.find(language.elements()).orElse(type)));
        StrayReader reader = new StrayReader(types, language);
        List<Report> reports = new ArrayList<>();
        owners.forEach((key, owner) -> reader.read(key.find(language.elements()).orElse(owner))
                .ifPresent(stray -> {
                    Report report = new Report();
                    report.add(Problem.STRAY_MEMBER, stray.place(), stray.label(), String.join(", ", stray.members()));
                    reports.add(report);
                }));
        return reports;
    }
}
