package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/** Reads which parameters a constructor or a static method takes to make an instance of a class. */
final class MakerReader {

    private final TypeElement type;
    private final Compiler compiler;
    private final TypeReader types;
    private final Giving giving;
    private final PropertyReader properties;

    MakerReader(TypeElement type, Compiler compiler, PropertyReader properties) {
        this.type = type;
        this.compiler = compiler;
        this.types = new TypeReader(type, compiler);
        this.giving = new Giving(compiler);
        this.properties = properties;
    }

    /** The static method of a view. If there are several, one may be marked. */
    Optional<Creation> ofView() {
        List<ExecutableElement> makers = new ArrayList<>();
        for (ExecutableElement maker : properties.viewMakers()) {
            if (CreationReader.isMarked(maker)) {
                return Optional.of(madeBy(maker));
            }
            makers.add(maker);
        }
        if (makers.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(makers.size() > 1 ? Creation.ambiguous() : madeBy(makers.get(0)));
    }

    private Creation madeBy(ExecutableElement maker) {
        return MemberFlaws.throwsChecked(maker)
                ? Creation.throwing()
                : read(maker).of(ClassName.get(Compiler.ownerOf(maker)));
    }

    /** How it makes an instance. */
    Creation read(ExecutableElement maker) {
        ExecutableType asMember = maker.getKind() == ElementKind.CONSTRUCTOR
                ? (ExecutableType) compiler.types().asMemberOf(Nesting.typeOf(type, compiler), maker)
                : (ExecutableType) maker.asType();
        TypeElement owner = Compiler.ownerOf(maker);
        int turn = 1 + owner.getEnclosedElements().indexOf(maker);
        List<Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < maker.getParameters().size(); i++) {
            VariableElement parameter = maker.getParameters().get(i);
            String name = nameOf(parameter, i);
            if (isUnnamed(name, i, owner)) {
                return Creation.impossible(Creation.Way.UNNAMED);
            }
            Optional<TypeMirror> held = properties.held(name);
            TypeMirror taken = Giving.meant(held, asMember.getParameterTypes().get(i));
            boolean isOwners = compiler.isSource(owner) && (compiler.viewing().isEmpty() || !owner.equals(type));
            Optional<Place> place = isOwners ? Optional.of(Place.of(parameter, turn)) : Optional.empty();
            parameters.add(new Parameter(name, types.read(taken), giving.isTaken(held, taken), place));
        }
        return maker.getKind() == ElementKind.CONSTRUCTOR
                ? Creation.constructor(parameters)
                : Creation.factory(maker.getSimpleName().toString(), parameters);
    }

    /** Whether a compiler made the name up, because a class file has no parameter names: {@code arg0}. */
    private boolean isUnnamed(String name, int place, TypeElement owner) {
        return name.equals("arg" + place) && properties.named(name).isEmpty() && !compiler.isSource(owner);
    }

    /**
     * The property that Jackson's annotation names, or the parameter's own name. If neither is a property, the name as
     * written.
     */
    private String nameOf(VariableElement parameter, int place) {
        String own = KotlinNames.parameter(parameter, place);
        Optional<String> given = Mirror.on(parameter, Annotations.JSON_PROPERTY, Place.of(parameter, 0))
                .flatMap(mirror -> mirror.text("value"))
                .map(Text::value)
                .filter(name -> !name.isEmpty());
        return given.flatMap(properties::named)
                .or(() -> properties.named(own))
                .or(() -> given)
                .orElse(own);
    }
}
