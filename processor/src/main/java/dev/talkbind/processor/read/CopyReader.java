package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Copying;
import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Copying.Why;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Way;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Presence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;

/** Finds out how an instance is copied, and what a copy loses: making an instance takes only what is mapped. */
final class CopyReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final Creation creation;
    private final Set<String> taken;
    private final List<Member> carried = new ArrayList<>();
    private final List<Lost> lost = new ArrayList<>();

    /** {@code creation} says how a new instance is made. */
    CopyReader(TypeElement type, Compiler compiler, Creation creation) {
        this.type = type;
        this.compiler = compiler;
        this.creation = creation;
        this.taken = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .flatMap(constructor -> constructor.getParameters().stream())
                .map(VariableElement::getSimpleName)
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    /** {@code set} are the properties that the copy changes. */
    Copying read(PropertyReader properties, List<Member> set) {
        Optional<Creation> builder = toBuilder(properties, set);
        if (builder.isPresent()) {
            return new Copying(builder.get(), true, List.of(), List.of());
        }
        MemberReader members = new MemberReader(type, compiler);
        properties.unmapped().forEach(candidate -> add(members.read(candidate), isState(candidate)));
        return new Copying(creation, false, List.copyOf(carried), List.copyOf(lost));
    }

    /** The builder that {@code toBuilder()} returns, if it takes everything that has to be set. */
    private Optional<Creation> toBuilder(PropertyReader properties, List<Member> set) {
        return compiler.lineage(type).stream()
                .flatMap(owner -> ElementFilter.methodsIn(owner.getEnclosedElements()).stream())
                .filter(this::isToBuilder)
                .map(method -> (DeclaredType) method.getReturnType())
                .flatMap(given -> new BuilderReader(type, compiler, properties).read(type, given).stream())
                .filter(builder -> builder.way() == Way.BUILDER)
                .filter(builder -> set.stream().allMatch(member -> takes(builder, member)))
                .findFirst();
    }

    private boolean isToBuilder(ExecutableElement method) {
        return method.getSimpleName().contentEquals("toBuilder")
                && method.getParameters().isEmpty()
                && method.getReturnType() instanceof DeclaredType
                && !method.getModifiers().contains(Modifier.STATIC)
                && method.getThrownTypes().stream().noneMatch(MemberFlaws::isChecked)
                && compiler.isVisible(method, type);
    }

    private static boolean takes(Creation creation, Member member) {
        Optional<JavaType> taken = creation.takes(member.name());
        return creation.isWide(member.name())
                || taken.filter(one -> Presence.isSameValue(one, member.type())).isPresent();
    }

    private void add(Member member, boolean isState) {
        boolean isTaken = creation.takes(member.name()).isPresent();
        if (!isTaken && !isSet(member)) {
            if (isState) {
                lose(member, creation.way() == Way.BUILDER ? Why.NO_BUILDER_METHOD : Why.NO_SETTER);
            }
        } else if (member.getter().isEmpty()) {
            lose(member, Why.NO_GETTER);
        } else if (isTaken && !takes(creation, member)) {
            lose(member, Why.OTHER_TYPE);
        } else if (isUninferred(member, isTaken)) {
            lose(member, Why.OPEN_TYPE);
        } else if (!member.type().isNameable() && member.presence() == Presence.OPTIONAL) {
            lose(member, Why.HIDDEN_TYPE);
        } else {
            carried.add(member);
        }
    }

    /**
     * Whether Java cannot tell that the copy has the same type as the source: for a property that is set, and for a
     * property beside others with an open type.
     */
    private boolean isUninferred(Member member, boolean isTaken) {
        boolean isAlone = isTaken
                && creation.way() != Way.BUILDER
                && (member.type().isVariable()
                        || creation.parameters().stream()
                                        .filter(parameter -> parameter.type().isOpen())
                                        .count()
                                == 1);
        return member.type().isOpen() && (!isAlone || member.type().isBoundByVariable());
    }

    private boolean isSet(Member member) {
        return creation.way() != Way.BUILDER && member.setter().isPresent();
    }

    private void lose(Member member, Why why) {
        lost.add(new Lost(member.label(), member.place(), compiler.label(type), why));
    }

    /**
     * Whether a field holds it and can differ between instances: it can change, or a constructor takes it. Any other
     * field is the same in every new instance.
     */
    private boolean isState(Candidate candidate) {
        return candidate
                .field()
                .filter(field -> !field.getModifiers().contains(Modifier.STATIC)
                        && !field.getModifiers().contains(Modifier.TRANSIENT))
                .filter(field -> !field.getModifiers().contains(Modifier.FINAL)
                        || taken.contains(field.getSimpleName().toString()))
                .isPresent();
    }
}
