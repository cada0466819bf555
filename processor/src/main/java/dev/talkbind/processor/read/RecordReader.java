package dev.talkbind.processor.read;

import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads a record's constructor that takes all components. */
final class RecordReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final PropertyReader properties;

    private RecordReader(TypeElement type, Compiler compiler, PropertyReader properties) {
        this.type = type;
        this.compiler = compiler;
        this.properties = properties;
    }

    /** Empty if the type is not a record. */
    static Optional<Creation> canonical(TypeElement type, Compiler compiler, PropertyReader properties) {
        if (type.getKind() != ElementKind.RECORD) {
            return Optional.empty();
        }
        RecordReader components = new RecordReader(type, compiler, properties);
        List<Parameter> parameters = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            parameters.add(components.parameter(component));
        }
        return Optional.of(Creation.constructor(parameters));
    }

    private Parameter parameter(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        TypeMirror taken = compiler.types().asMemberOf(Nesting.typeOf(type, compiler), component);
        return new Parameter(
                name,
                new TypeReader(type, compiler).read(taken),
                new Giving(compiler).isTaken(properties.held(name), taken),
                placeOf(component));
    }

    /** The position of the component's field. */
    private Optional<Place> placeOf(RecordComponentElement component) {
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getSimpleName().equals(component.getSimpleName())) {
                return Optional.of(new MemberReader(type, compiler).placeOf(field));
            }
        }
        return Optional.empty();
    }
}
