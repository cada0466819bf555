package dev.talkbind.processor;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.UserField;
import dev.talkbind.processor.model.Stray;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The types with annotated members, and the mapped types, over all rounds: in the end it shows which members no type
 * maps.
 */
final class StrayMembers {

    /** Sorted by name, because ecj returns elements in no order. */
    private final Set<ClassKey> owners = new TreeSet<>();

    private final Set<ClassKey> mapped = new TreeSet<>();
    private boolean isLater;

    /**
     * Notes a round's types. A type of a later round was written by another processor, so its owner cannot change it.
     */
    void note(RoundEnvironment round, Compiler compiler) {
        if (!isLater) {
            for (Element member : round.getElementsAnnotatedWithAny(
                    Set.of(UserField.class, CustomField.class, TalkNested.class, TalkIgnore.class))) {
                if (member.getEnclosingElement() instanceof TypeElement owner) {
                    add(ClassKey.of(owner, compiler.elements()), compiler);
                }
            }
        }
        isLater = true;
    }

    /**
     * A type that cannot be found by name now cannot be found in the end either: javac fails on an old element of a
     * compact source file.
     */
    private void add(ClassKey owner, Compiler compiler) {
        if (owner.find(compiler.elements()).isPresent()) {
            owners.add(owner);
        }
    }

    void noteMapped(ClassKey type) {
        mapped.add(type);
    }

    /** The findings for each class with such members. */
    List<Report> check(Compiler compiler) {
        mapped.addAll(compiler.build().nested());
        StrayReader reader = new StrayReader(found(mapped, compiler), compiler);
        List<Report> reports = new ArrayList<>();
        for (TypeElement owner : found(owners, compiler)) {
            Optional<Stray> stray = reader.read(owner);
            if (stray.isPresent()) {
                reports.add(report(stray.get()));
            }
        }
        return reports;
    }

    private static List<TypeElement> found(Set<ClassKey> keys, Compiler compiler) {
        List<TypeElement> types = new ArrayList<>();
        for (ClassKey key : keys) {
            Optional<TypeElement> type = key.find(compiler.elements());
            if (type.isPresent()) {
                types.add(type.get());
            }
        }
        return types;
    }

    private static Report report(Stray stray) {
        Report report = new Report();
        report.add(Problem.STRAY_MEMBER, stray.place(), stray.label(), String.join(", ", stray.members()));
        return report;
    }
}
