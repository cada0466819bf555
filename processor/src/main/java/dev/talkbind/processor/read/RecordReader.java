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
import javax.lang.model.util.ElementFilter;

/** Reads the constructor of a record that takes all its components. */
final class RecordReader {

    private final TypeElement type;
    private final Compiler compiler;

    private RecordReader(TypeElement type, Compiler compiler) {
        this.type = type;
        this.compiler = compiler;
    }

    /** None where the type is no record. */
    static Optional<Creation> canonical(TypeElement type, Compiler compiler) {
        RecordReader components = new RecordReader(type, compiler);
        List<Parameter> parameters =
                type.getRecordComponents().stream().map(components::parameter).toList();
        return type.getKind() == ElementKind.RECORD ? Optional.of(Creation.constructor(parameters)) : Optional.empty();
    }

    private Parameter parameter(RecordComponentElement component) {
        Optional<Place> field = ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(one -> one.getSimpleName().equals(component.getSimpleName()))
                .findFirst()
                .map(new MemberReader(type, compiler)::placeOf);
        return new Parameter(
                component.getSimpleName().toString(),
                new TypeReader(type, compiler)
                        .read(compiler.types().asMemberOf((DeclaredType) type.asType(), component)),
                field);
    }
}
