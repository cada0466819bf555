package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the constructor of a record that takes all its components. */
final class RecordReader {

    private final TypeElement type;
    private final Language language;
    private final PropertyReader properties;

    private RecordReader(TypeElement type, Language language, PropertyReader properties) {
        this.type = type;
        this.language = language;
        this.properties = properties;
    }

    /** None where the type is no record. */
    static Optional<Creation> canonical(TypeElement type, Language language, PropertyReader properties) {
        RecordReader components = new RecordReader(type, language, properties);
        List<Parameter> parameters =
                type.getRecordComponents().stream().map(components::parameter).toList();
        return type.getKind() == ElementKind.RECORD ? Optional.of(Creation.constructor(parameters)) : Optional.empty();
    }

    private Parameter parameter(RecordComponentElement component) {
        Optional<Place> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(one -> one.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(new MemberReader(type, language)::placeOf);
        String name = component.getSimpleName().toString();
        TypeMirror taken = language.types().asMemberOf((DeclaredType) type.asType(), component);
        return new Parameter(name, new TypeReader(type, language).read(taken), properties.isGiven(name, taken), field);
    }
}
