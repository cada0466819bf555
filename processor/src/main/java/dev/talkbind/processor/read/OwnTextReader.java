package dev.talkbind.processor.read;

import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.OwnText;
import dev.talkbind.processor.value.Step;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Reads what a type says about its text: {@code @TalkText}, or {@code @JsonValue} with {@code @JsonCreator}. Mistakes
 * are reported where the type is used, because the type's source may be elsewhere.
 */
final class OwnTextReader {

    private final TypeElement user;
    private final Compiler compiler;
    private final TypeReader types;

    OwnTextReader(TypeElement user, Compiler compiler, TypeReader types) {
        this.user = user;
        this.compiler = compiler;
        this.types = types;
    }

    /** Whether a type may say something about its text. Types of the JDK do not. */
    static boolean isAsked(TypeElement element) {
        return !element.getQualifiedName().toString().startsWith("java.");
    }

    Optional<OwnText> read(DeclaredType type, TypeElement element) {
        Optional<Mirror> said = Mirror.on(element, Annotations.TALK_TEXT, Place.of(element, 0));
        if (said.isEmpty()) {
            return isMarked(element) ? implied(type, element) : Optional.empty();
        } else if (!isComplete(element, said.get())) {
            return Optional.of(new OwnText.Missing());
        }
        Optional<Converter> converter = converter(said.get());
        return Optional.of(
                converter.isPresent() ? new OwnText.ByConverter(converter.get()) : ofValue(type, element, false));
    }

    private boolean isComplete(TypeElement element, Mirror said) {
        Optional<TypeMirror> named = said.type("value");
        return AnnotationValues.areSound(element)
                && (named.isEmpty() || new ConverterReader(user, compiler).isComplete(named.get(), types));
    }

    private Optional<Converter> converter(Mirror said) {
        Optional<TypeMirror> named = said.type("value");
        return named.isPresent() ? new ConverterReader(user, compiler).read(named.get()) : Optional.empty();
    }

    private Optional<OwnText> implied(DeclaredType type, TypeElement element) {
        OwnText text = ofValue(type, element, true);
        boolean isKept = !(text instanceof OwnText.Unfit)
                || LombokReader.ofValue(element, compiler).isPresent();
        return isKept ? Optional.of(text) : Optional.empty();
    }

    /** Whether {@code @JsonCreator} marks how an instance is made. */
    private static boolean isMarked(TypeElement element) {
        for (Element member : element.getEnclosedElements()) {
            if (member instanceof ExecutableElement maker && CreationReader.isMarked(maker)) {
                return true;
            }
        }
        return false;
    }

    private OwnText ofValue(DeclaredType type, TypeElement element, boolean isImplied) {
        OneValue values = new OneValue(type, element, user, compiler);
        List<OneValue.Value> marked = values.marked();
        if (marked.size() > 1) {
            return new OwnText.Unfit("has more than one member with @JsonValue", "leave @JsonValue on one of them");
        }
        Optional<OneValue.Value> value =
                marked.isEmpty() && !isImplied ? values.only() : marked.stream().findFirst();
        if (value.isEmpty()) {
            return unfit(values, element);
        }
        return made(type, element, value.get(), isImplied);
    }

    private OwnText made(DeclaredType type, TypeElement element, OneValue.Value value, boolean isImplied) {
        JavaType held = types.read(value.type());
        if (!held.isKnown()) {
            return new OwnText.Missing();
        } else if (!held.isNameable()) {
            return new OwnText.Unfit(
                    "has a value whose type code beside " + compiler.label(user) + " cannot name",
                    "make that type public, or package-private in the same package");
        }
        Optional<Step> wrap = new Making(type, element, user, compiler).of(value.type());
        return wrap.isPresent()
                ? new OwnText.OfValue(held, value.unwrap(), wrap.get(), isImplied)
                : new OwnText.Unfit(
                        "cannot be made of its one value",
                        "give it a constructor or one static factory that takes the value alone, that code beside "
                                + compiler.label(user) + " can call and that throws no checked exception");
    }

    private static OwnText unfit(OneValue values, TypeElement element) {
        if (values.isHidden()) {
            return new OwnText.Unfit(
                    "has a value that code beside it cannot read", "give the value a getter that is not private");
        }
        return element.getKind() == ElementKind.RECORD
                ? new OwnText.Unfit(
                        "is a record of " + element.getRecordComponents().size() + " components",
                        "put @JsonValue on the method that gives its one value")
                : new OwnText.Unfit("has no member with @JsonValue", "put @JsonValue on what gives its one value");
    }
}
