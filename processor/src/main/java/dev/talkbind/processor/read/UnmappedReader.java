package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NearField;
import dev.talkbind.processor.model.Unmapped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the properties that neither an annotation nor a name maps. */
final class UnmappedReader {

    private final MemberReader members;
    private final boolean isUser;
    private final boolean isView;

    UnmappedReader(MemberReader members, boolean isUser, boolean isView) {
        this.isView = isView;
        this.members = members;
        this.isUser = isUser;
    }

    /**
     * The properties that nothing maps or leaves out. If a name is nearly the name of a field that the property could
     * be, the field is included.
     */
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

    /** Whether the developer refers to it. If a class has a view, only what the view names counts. */
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
