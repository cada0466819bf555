package dev.talkbind.processor;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.UserField;
import dev.talkbind.processor.model.Stray;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    void note(RoundEnvironment round, Compiler compiler) {
        if (!isLater) {
            for (Element member :
                    round.getElementsAnnotatedWithAny(Set.of(UserField.class, CustomField.class, TalkIgnore.class))) {
                if (member.getEnclosingElement() instanceof TypeElement owner) {
                    owners.put(ClassKey.of(owner, compiler.elements()), owner);
                }
            }
        }
        isLater = true;
    }

    void noteMapped(ClassKey key, TypeElement type) {
        mapped.put(key, type);
    }

    /** What is found of each class that has such members. */
    List<Report> check(Compiler compiler) {
        StrayReader reader = new StrayReader(fresh(mapped, compiler), compiler);
        List<Report> reports = new ArrayList<>();
        for (TypeElement owner : fresh(owners, compiler)) {
            Optional<Stray> stray = reader.read(owner);
            if (stray.isPresent()) {
                reports.add(report(stray.get()));
            }
        }
        return reports;
    }

    /** The classes as they are in this round: an element may be of another. */
    private static List<TypeElement> fresh(Map<ClassKey, TypeElement> noted, Compiler compiler) {
        List<TypeElement> types = new ArrayList<>();
        for (Map.Entry<ClassKey, TypeElement> one : noted.entrySet()) {
            types.add(one.getKey().find(compiler.elements()).orElse(one.getValue()));
        }
        return types;
    }

    private static Report report(Stray stray) {
        Report report = new Report();
        report.add(Problem.STRAY_MEMBER, stray.place(), stray.label(), String.join(", ", stray.members()));
        return report;
    }
}
