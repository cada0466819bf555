package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * How an instance is made: by a constructor or a static factory, perhaps with setters after it, or by a builder.
 *
 * <p>{@code factory} is the static method's name, empty for a constructor. {@code builder} is the class whose method
 * {@code builder()} gives the builder, with {@code setters} the builder's methods by property.
 */
public record Creation(
        Way way, String factory, List<Parameter> parameters, Optional<ClassName> builder, List<BuilderMethod> setters) {

    /** The ways there are, and five in which there is none. */
    public enum Way {
        CONSTRUCTOR,
        FACTORY,
        BUILDER,
        AMBIGUOUS,
        /** More than one is marked as the one to make it with. */
        MARKED_TWICE,
        /** The one that is marked cannot be called. */
        MARKED_HIDDEN,
        THROWING,
        NONE
    }

    /**
     * A parameter of the constructor or factory.
     *
     * @param isWide whether its type is another than the property's, which can be assigned to it
     * @param place where it stands, if it is a record's component
     */
    public record Parameter(String name, JavaType type, boolean isWide, Optional<Place> place) {

        public Parameter(String name, JavaType type) {
            this(name, type, false, Optional.empty());
        }
    }

    /**
     * A builder's method that takes a property.
     *
     * @param isWide whether its type is another than the property's, which can be assigned to it
     * @param isNext whether the builder it gives is the one to go on with
     * @param isThrowing whether it throws a checked exception, so that it is not called
     * @param emptying the method that takes out what the builder has of the property, since this one may add to it
     */
    public record BuilderMethod(
            String property,
            Access access,
            boolean isWide,
            boolean isNext,
            boolean isThrowing,
            Optional<String> emptying) {

        public BuilderMethod(String property, Access access, boolean isNext, boolean isThrowing) {
            this(property, access, false, isNext, isThrowing, Optional.empty());
        }

        /** The same, where another method empties the property. */
        public BuilderMethod emptiedBy(Optional<String> other) {
            return new BuilderMethod(property, access, isWide, isNext, isThrowing, other);
        }
    }

    public static Creation none() {
        return new Creation(Way.NONE, "", List.of(), Optional.empty(), List.of());
    }

    public static Creation throwing() {
        return impossible(Way.THROWING);
    }

    public static Creation ambiguous() {
        return impossible(Way.AMBIGUOUS);
    }

    /** None, for a reason. */
    public static Creation impossible(Way why) {
        return new Creation(why, "", List.of(), Optional.empty(), List.of());
    }

    public static Creation constructor(List<Parameter> parameters) {
        return new Creation(Way.CONSTRUCTOR, "", parameters, Optional.empty(), List.of());
    }

    public static Creation factory(String name, List<Parameter> parameters) {
        return new Creation(Way.FACTORY, name, parameters, Optional.empty(), List.of());
    }

    public static Creation builder(ClassName builder, List<BuilderMethod> setters) {
        return new Creation(Way.BUILDER, "", List.of(), Optional.of(builder), setters);
    }

    /** Whether an instance comes to be empty, and is filled by setters alone. */
    public boolean isBean() {
        return way == Way.CONSTRUCTOR && parameters.isEmpty();
    }

    /** The type that making an instance asks for, where it takes this property. */
    public Optional<JavaType> takes(String property) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(property)) {
                return Optional.of(parameter.type());
            }
        }
        Optional<BuilderMethod> method = builderMethod(property);
        return method.isPresent() ? Optional.of(method.get().access().type()) : Optional.empty();
    }

    /** Whether what asks for this property asks for another type, to which the property's can be assigned. */
    public boolean isWide(String property) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(property) && parameter.isWide())
                || builderMethod(property).filter(BuilderMethod::isWide).isPresent();
    }

    public Optional<BuilderMethod> builderMethod(String property) {
        for (BuilderMethod method : setters) {
            if (method.property().equals(property) && !method.isThrowing()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** Whether the builder has a method for the property, and it throws. */
    public boolean isThrowing(String property) {
        return setters.stream().anyMatch(method -> method.property().equals(property) && method.isThrowing());
    }
}
