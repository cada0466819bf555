package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what Lombok writes of a class. With javac it does so during a round, so a class may be as it was before or as it will
 * be; with ecj it is done before the first. Its annotations stay, so that it has not run is seen by a getter that is not there.
 */
final class LombokReader {

    private static final String GETTER = "lombok.Getter";
    private static final String ACCESSORS = "lombok.experimental.Accessors";

    /** Those that change how a class is read or made. */
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

    /** {@code unread} are the names of the properties that nobody can read. */
    static Optional<Awaited> read(TypeElement type, Language language, List<String> unread) {
        List<Element> elements = language.lineage(type).stream()
                .filter(language::isSource)
                .flatMap(owner -> Stream.concat(Stream.of(owner), owner.getEnclosedElements().stream()))
                .<Element>map(element -> element)
                .toList();
        boolean isMissed = ElementFilter.fieldsIn(elements).stream()
                .anyMatch(field -> unread.contains(field.getSimpleName().toString()) && !isHidden(field));
        boolean isEarly = type.getClass().getName().startsWith("org.eclipse.");
        return elements.stream()
                .flatMap(LombokReader::makers)
                .findFirst()
                .filter(maker -> isMissed || !isEarly)
                .map(maker -> new Awaited(Awaited.By.LOMBOK, maker, isMissed));
    }

    /** Whether Lombok may write accessors for the element. It copies annotations to them where its configuration says so. */
    static boolean isLomboks(Element element) {
        return makers(element).findFirst().isPresent();
    }

    /** Whether the owner wants no getter that others can call, or one of another name than the field's. */
    private static boolean isHidden(Element field) {
        return Mirror.on(field, GETTER, Place.of(field, 0))
                        .filter(getter -> getter.constants("value").stream().anyMatch(LombokReader::isHiding))
                        .isPresent()
                || Stream.of(field, Language.ownerOf(field))
                        .flatMap(element -> Mirror.on(element, ACCESSORS, Place.of(element, 0)).stream())
                        .anyMatch(accessors -> !accessors.texts("prefix").isEmpty());
    }

    private static boolean isHiding(Text level) {
        return level.value().equals("NONE") || level.value().equals("PRIVATE");
    }

    private static Stream<Text> makers(Element element) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> MAKERS.contains(Soundness.nameOf(mirror)))
                .map(mirror -> new Text(
                        mirror.getAnnotationType().asElement().getSimpleName().toString(),
                        Place.of(element, 0).at(mirror)));
    }
}
