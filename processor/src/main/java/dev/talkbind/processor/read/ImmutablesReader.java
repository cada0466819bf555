package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds the class that Immutables writes for a type: {@code ImmutableSeller} for {@code Seller} and {@code AbstractSeller}. */
final class ImmutablesReader {

    private static final String ABSTRACT = "Abstract";

    private ImmutablesReader() {}

    /** The class, or none where the type is not one of Immutables', or where it is still to be written. */
    static Optional<TypeElement> written(TypeElement type, Language language) {
        return Optional.of(type)
                .filter(ImmutablesReader::isMarked)
                .flatMap(marked -> language.find(name(marked, language), marked));
    }

    /** The type that waits for its class. */
    static Optional<Awaited> awaited(TypeElement type, Language language) {
        return Mirror.on(type, Annotations.IMMUTABLE, Place.of(type, 0))
                .filter(mirror -> written(type, language).isEmpty())
                .map(mirror ->
                        new Awaited(Awaited.By.IMMUTABLES, new Text(name(type, language), mirror.place()), true));
    }

    private static boolean isMarked(TypeElement type) {
        return Candidates.has(type, Annotations.IMMUTABLE);
    }

    private static String name(TypeElement type, Language language) {
        String name = type.getSimpleName().toString();
        String bare = name.startsWith(ABSTRACT) ? name.substring(ABSTRACT.length()) : name;
        String prefix = language.packageOf(type).isEmpty() ? "" : language.packageOf(type) + ".";
        return prefix + "Immutable" + bare;
    }
}
