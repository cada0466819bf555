package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what no annotation and no name makes a property that is mapped. */
final class UnmappedReader {

    private final MemberReader members;
    private final boolean isUser;
    private final boolean isView;

    UnmappedReader(MemberReader members, boolean isUser, boolean isView) {
        this.isView = isView;
        this.members = members;
        this.isUser = isUser;
    }

    /** What nothing maps or leaves out; where it is nearly a field by its name and can be one, the field too. */
    Unmapped read(List<Candidate> unmapped) {
        List<String> names = new ArrayList<>();
        List<NearField> near = new ArrayList<>();
        for (Candidate candidate : unmapped) {
            if (!isMapped(candidate)) {
                names.add(candidate.name());
                Optional<UserProperty> field = NearNames.field(candidate.name());
                if (isUser && isTold(candidate) && field.isPresent() && isField(candidate, field.get())) {
                    near.add(new NearField(members.read(candidate), field.get()));
                }
            }
        }
        return new Unmapped(List.copyOf(names), List.copyOf(near));
    }

    private boolean isMapped(Candidate candidate) {
        return isTold(candidate) && candidate.decider().isPresent();
    }

    /** Whether the developer speaks of it: of a class that has a view, only what the view names. */
    private boolean isTold(Candidate candidate) {
        return !isView || candidate.isViewed();
    }

    private boolean isField(Candidate candidate, UserProperty field) {
        if (candidate.isConstant()) {
            return false;
        }
        Member member = members.read(candidate);
        return member.isProperty()
                && member.place().element().filter(Candidates::isMember).isPresent()
                && member.getter().isPresent()
                && FieldForms.of(field, member.valueType()).isPresent();
    }
}
