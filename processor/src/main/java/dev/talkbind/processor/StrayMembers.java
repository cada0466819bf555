package dev.talkbind.processor;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.UserField;
import dev.talkbind.processor.model.Stray;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Language;
import dev.talkbind.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types with annotated members, and those that are mapped, over all rounds: in the end, some members may be mapped by none. */
final class StrayMembers {

    /** In the order of their names, since ecj gives elements in none. */
    private final Set<ClassKey> owners = new TreeSet<>();

    private final Set<ClassKey> mapped = new TreeSet<>();
    private boolean isLater;

    /** What comes in a later round was written by another processor: no place that the owner can change. */
    void note(RoundEnvironment round, Language language) {
        if (!isLater) {
            for (var annotation : List.of(UserField.class, CustomField.class, TalkIgnore.class)) {
                for (Element member : round.getElementsAnnotatedWith(annotation)) {
                    if (member.getEnclosingElement() instanceof TypeElement owner) {
                        add(ClassKey.of(owner, language.elements()), language);
                    }
                }
            }
        }
        isLater = true;
    }

    /** To what no name leads now, none does in the end: javac stumbles over an element of a compact source file that is an old one. */
    private void add(ClassKey owner, Language language) {
        if (owner.find(language.elements()).isPresent()) {
            owners.add(owner);
        }
    }

    void noteMapped(ClassKey type) {
        mapped.add(type);
    }

    /** What is found of each class that has such members. */
    List<Report> check(Language language) {
        List<TypeElement> types = new ArrayList<>();
        for (ClassKey key : mapped) {
            key.find(language.elements()).ifPresent(types::add);
        }
        StrayReader reader = new StrayReader(types, language);
        List<Report> reports = new ArrayList<>();
        for (ClassKey key : owners) {
            key.find(language.elements()).flatMap(reader::read).ifPresent(stray -> reports.add(report(stray)));
        }
        return reports;
    }

    private static Report report(Stray stray) {
        Report report = new Report();
        report.add(Problem.STRAY_MEMBER, stray.place(), stray.label(), String.join(", ", stray.members()));
        return report;
    }
}
