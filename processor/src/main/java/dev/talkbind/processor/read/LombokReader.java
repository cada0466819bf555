package dev.talkbind.processor.read;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the members that Lombok generates for a class. With javac, Lombok works during a round, so the class may be
 * seen before or after Lombok's changes. With ecj, Lombok finishes before the first round. Its annotations stay on the
 * class, so a missing getter shows that it has not run.
 */
final class LombokReader {

    private static final String GETTER = "lombok.Getter";
    private static final String ACCESSORS = "lombok.experimental.Accessors";

    private static final List<String> GETTERS = List.of(GETTER, "lombok.Data", "lombok.Value");

    private static final List<String> BUILDERS =
            List.of("lombok.Builder", "lombok.experimental.SuperBuilder", "lombok.SuperBuilder");

    /** Annotations that change how a class is read or made. */
    private static final Set<String> MAKERS = Set.of(
            GETTER,
            "lombok.AllArgsConstructor",
            "lombok.Builder",
            "lombok.Data",
            "lombok.NoArgsConstructor",
            "lombok.RequiredArgsConstructor",
            "lombok.Setter",
            "lombok.SuperBuilder",
            "lombok.Value",
            "lombok.experimental.FieldDefaults",
            "lombok.experimental.SuperBuilder");

    private LombokReader() {}

    /** {@code unread} are the names of the properties that cannot be read. */
    static Optional<Awaited> read(TypeElement type, Compiler compiler, List<String> unread) {
        List<Element> elements = new ArrayList<>();
        for (TypeElement owner : compiler.lineage(type)) {
            if (compiler.isSource(owner)) {
                elements.add(owner);
                elements.addAll(owner.getEnclosedElements());
            }
        }
        Optional<Text> maker = maker(elements);
        if (maker.isEmpty()) {
            return Optional.empty();
        }
        boolean isMissed = isMissed(elements, unread);
        boolean isEarly = Compiler.isEcj(type);
        return isMissed || !isEarly
                ? Optional.of(new Awaited(Awaited.By.LOMBOK, maker.get(), isMissed))
                : Optional.empty();
    }

    /**
     * What Lombok still has to generate for a type that is one value: a getter of the value, or a constructor that
     * takes it.
     */
    static Optional<Awaited> ofValue(TypeElement type, Compiler compiler) {
        List<Element> elements = new ArrayList<>(List.of(type));
        elements.addAll(type.getEnclosedElements());
        Optional<Text> maker = compiler.isSource(type) ? maker(elements) : Optional.empty();
        if (maker.isEmpty() || !isUnwritten(elements)) {
            return Optional.empty();
        }
        Text told = new Text(
                maker.get().value() + " on " + compiler.label(type), maker.get().place());
        return Optional.of(new Awaited(Awaited.By.LOMBOK, told, true));
    }

    /** Whether the field with the value has no getter, or is final and nothing sets it. */
    private static boolean isUnwritten(List<Element> elements) {
        Set<String> methods = new HashSet<>();
        boolean isBare = true;
        for (Element element : elements) {
            if (element instanceof ExecutableElement method) {
                methods.add(method.getSimpleName().toString());
                isBare &= element.getKind() != ElementKind.CONSTRUCTOR
                        || method.getParameters().isEmpty();
            }
        }
        for (VariableElement field : ElementFilter.fieldsIn(elements)) {
            boolean isOwn = !field.getModifiers().contains(Modifier.STATIC);
            if (isOwn && isBare || OneValue.isMarked(field) && Collections.disjoint(methods, OneValue.getters(field))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMissed(List<Element> elements, List<String> unread) {
        for (VariableElement field : ElementFilter.fieldsIn(elements)) {
            if (unread.contains(field.getSimpleName().toString()) && isGotten(field) && !isHidden(field)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the owner asks for a getter of the field. */
    private static boolean isGotten(Element field) {
        Element owner = Compiler.ownerOf(field);
        return GETTERS.stream().anyMatch(getter -> Candidates.has(field, getter) || Candidates.has(owner, getter));
    }

    /** The prefixes of the builder's methods, as Lombok is configured on the class or on the builder's constructor. */
    static List<String> setterPrefixes(TypeElement type, Compiler compiler) {
        List<String> prefixes = new ArrayList<>();
        for (TypeElement owner : compiler.lineage(type)) {
            addPrefix(owner, prefixes);
            owner.getEnclosedElements().forEach(member -> addPrefix(member, prefixes));
        }
        return prefixes;
    }

    private static void addPrefix(Element element, List<String> prefixes) {
        for (String builder : BUILDERS) {
            Mirror.on(element, builder, Place.of(element, 0))
                    .flatMap(mirror -> mirror.text("setterPrefix"))
                    .ifPresent(prefix -> prefixes.add(prefix.value()));
        }
    }

    /**
     * Whether Lombok may generate accessors for the element. Depending on its configuration, it copies annotations to
     * them.
     */
    static boolean isLomboks(Element element) {
        return maker(List.of(element)).isPresent();
    }

    /** Whether the owner does not want a public getter, or wants one with another name than the field's. */
    private static boolean isHidden(Element field) {
        return Mirror.on(field, GETTER, Place.of(field, 0))
                        .filter(getter -> getter.constants("value").stream().anyMatch(LombokReader::isHiding))
                        .isPresent()
                || Stream.of(field, Compiler.ownerOf(field))
                        .flatMap(element -> Mirror.on(element, ACCESSORS, Place.of(element, 0)).stream())
                        .anyMatch(accessors -> !accessors.texts("prefix").isEmpty());
    }

    private static boolean isHiding(Text level) {
        return level.value().equals("NONE") || level.value().equals("PRIVATE");
    }

    private static Optional<Text> maker(List<Element> elements) {
        for (Element element : elements) {
            for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
                if (MAKERS.contains(AnnotationValues.nameOf(mirror))) {
                    return Optional.of(new Text(
                            mirror.getAnnotationType()
                                    .asElement()
                                    .getSimpleName()
                                    .toString(),
                            Place.of(element, 0).at(mirror)));
                }
            }
        }
        return Optional.empty();
    }

    /** The names of mapped properties that cannot be read. */
    static List<String> unread(List<Member> mapped) {
        List<String> unread = new ArrayList<>();
        for (Member member : mapped) {
            boolean isTold = member.flaws().contains(Flaw.THROWS);
            if (member.getter().isEmpty() && !isTold && !member.says(Direction.READ)) {
                unread.add(member.name());
            }
        }
        return unread;
    }
}
