package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Listed;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import java.util.ArrayList;
import java.util.List;

/**
 * The properties that nothing sets. All fields without setters are one mistake, and all computed values are another.
 */
final class Unset {

    private final UserClass user;
    private final List<Member> members = new ArrayList<>();

    Unset(UserClass user) {
        this.user = user;
    }

    void add(Member member) {
        members.add(member);
    }

    /** Reports all of them. */
    void tell(Report report) {
        for (boolean isComputed : new boolean[] {false, true}) {
            tell(unset(isComputed, true), report);
            tell(unset(isComputed, false), report);
        }
    }

    private List<Member> unset(boolean isComputed, boolean isWritten) {
        List<Member> unset = new ArrayList<>();
        for (Member member : members) {
            if (member.traits().contains(Trait.COMPUTED) == isComputed && user.writes(member) == isWritten) {
                unset.add(member);
            }
        }
        return unset;
    }

    private void tell(List<Member> unset, Report report) {
        if (unset.isEmpty()) {
            return;
        }
        List<Member> sorted = Ways.sorted(unset);
        Member first = sorted.get(0);
        boolean isOne = sorted.size() == 1;
        String ways = isOne
                ? Ways.writeAlone(user, first) + Ways.toSet(user, first)
                : (user.writes(first) ? "set direction = Direction.WRITE if they are only written; or " : "")
                        + toSet(sorted);
        report.add(Finding.of(
                Problem.NOT_SET,
                first.place(),
                Ways.labels(sorted),
                List.of(user.label(), ways, Ways.orLeaveOut(user, sorted))));
    }

    /** As {@link Ways#toSet}, for several properties. */
    private String toSet(List<Member> unset) {
        String names = Listed.of(unset.stream().map(Member::name).toList());
        if (user.view().isPresent()) {
            return "let a static method of " + user.label() + " return the type " + user.typeLabel()
                    + " and take parameters named " + names;
        } else if (user.creation().way() == Creation.Way.BUILDER) {
            return "give its builder methods named " + names + " that take them";
        } else if (user.shape().kind() == TypeShape.Kind.RECORD) {
            return "make them components of the record";
        }
        String maker = user.creation().way() == Creation.Way.FACTORY ? "factory" : "constructor";
        boolean isComputed = unset.get(0).traits().contains(Trait.COMPUTED);
        String fields = isComputed ? "" : ", fields that " + Ways.itsPackage(user) + " can set";
        return "give them setters" + fields + ", or parameters of the " + maker + " named " + names;
    }
}
