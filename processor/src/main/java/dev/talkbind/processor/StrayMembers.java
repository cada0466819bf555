package dev.talkbind.processor;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.processor.model.Stray;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.StrayReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The types with annotated members, and those that are mapped, over all rounds: in the end, some members may be mapped by none. */
final class StrayMembers {

    /** In the order of their names, since ecj gives elements in none. */
    private final Set<String> owners = new TreeSet<>();

    private final Set<String> mapped = new LinkedHashSet<>();

    void note(RoundEnvironment round) {
        for (Element member :
                round.getElementsAnnotatedWithAny(Set.of(UserField.class, CustomField.class, TalkIgnore.class))) {
            add(member.getEnclosingElement(), owners);
        }
        for (Element type : round.getElementsAnnotatedWithAny(Set.of(TalkUser.class, TalkCustomData.class))) {
            add(type, mapped);
        }
    }

    private static void add(Element type, Set<String> names) {
        if (type instanceof TypeElement named) {
            names.add(named.getQualifiedName().toString());
        }
    }

    /** What is found of each class that has such members. */
    List<Report> check(Compiler compiler) {
        StrayReader reader = new StrayReader(mapped, compiler);
        List<Report> reports = new ArrayList<>();
        for (String owner : owners) {
            reports.add(report(reader.read(owner)));
        }
        return reports;
    }

    private static Report report(List<Stray> strays) {
        Report report = new Report();
        for (Stray stray : strays) {
            report.add(Problem.STRAY_MEMBER, stray.place(), stray.label(), stray.owner());
        }
        return report;
    }
}
