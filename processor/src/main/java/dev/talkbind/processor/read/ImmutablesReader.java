package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Finds the class that Immutables writes for a type: {@code ImmutableSeller} for {@code Seller} and
 * {@code AbstractSeller}.
 */
final class ImmutablesReader {

    private static final String ABSTRACT = "Abstract";

    private ImmutablesReader() {}

    /** The class; empty if the type does not use Immutables, or if the class still has to be written. */
    static Optional<TypeElement> written(TypeElement type, Compiler compiler) {
        return isMarked(type) ? compiler.find(name(type, compiler), type) : Optional.empty();
    }

    /** The type, if its class still has to be written. */
    static Optional<Awaited> awaited(TypeElement type, Compiler compiler) {
        Optional<Mirror> mirror = Mirror.on(type, Annotations.IMMUTABLE, Place.of(type, 0));
        if (mirror.isEmpty() || written(type, compiler).isPresent()) {
            return Optional.empty();
        }
        Text what = new Text(name(type, compiler), mirror.get().place());
        return Optional.of(new Awaited(Awaited.By.IMMUTABLES, what, true));
    }

    /**
     * The prefixes of the builder's methods, according to a style on the type, around it, or on an annotation there.
     */
    static List<String> initPrefixes(TypeElement type, Compiler compiler) {
        List<String> prefixes = new ArrayList<>();
        if (!isMarked(type)) {
            return prefixes;
        }
        for (Element at = type; at instanceof TypeElement; at = at.getEnclosingElement()) {
            addPrefixes(at, prefixes);
        }
        addPrefixes(compiler.elements().getPackageOf(type), prefixes);
        return prefixes;
    }

    private static void addPrefixes(Element element, List<String> prefixes) {
        addPrefix(element, prefixes);
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            addPrefix(mirror.getAnnotationType().asElement(), prefixes);
        }
    }

    private static void addPrefix(Element element, List<String> prefixes) {
        Mirror.on(element, Annotations.IMMUTABLE_STYLE, Place.of(element, 0))
                .flatMap(mirror -> mirror.text("init"))
                .map(Text::value)
                .filter(pattern -> pattern.endsWith("*") && pattern.length() > 1)
                .ifPresent(pattern -> prefixes.add(pattern.substring(0, pattern.length() - 1)));
    }

    private static boolean isMarked(TypeElement type) {
        return Candidates.has(type, Annotations.IMMUTABLE);
    }

    private static String name(TypeElement type, Compiler compiler) {
        String name = type.getSimpleName().toString();
        String bare = name.startsWith(ABSTRACT) ? name.substring(ABSTRACT.length()) : name;
        String prefix = compiler.packageOf(type).isEmpty() ? "" : compiler.packageOf(type) + ".";
        return prefix + "Immutable" + bare;
    }
}
