package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.JavaType;
import java.util.List;
import java.util.Optional;

/**
 * How an instance is made: by a constructor or a static factory, perhaps followed by setters, or by a builder.
 *
 * <p>{@code factory} is the name of the static method, or empty for a constructor. {@code owner} is the factory's
 * class, if it is not the instance's own class. {@code builder} is the class whose method {@code builder()} returns the
 * builder, and {@code setters} are the builder's methods by property.
 */
public record Creation(
        Way way,
        String factory,
        Optional<ClassName> owner,
        List<Parameter> parameters,
        Optional<ClassName> builder,
        List<BuilderMethod> setters) {

    /** The ways to make an instance, and six reasons why it is impossible. */
    public enum Way {
        CONSTRUCTOR,
        FACTORY,
        BUILDER,
        AMBIGUOUS,
        /** More than one constructor or factory is marked. */
        MARKED_TWICE,
        /** The marked constructor or factory cannot be called. */
        MARKED_HIDDEN,
        THROWING,
        /** A class file does not contain the parameters' names. */
        UNNAMED,
        NONE
    }

    /**
     * A parameter of the constructor or factory.
     *
     * @param isWide whether its type differs from the property's type, which can be assigned to it
     * @param place its position, if it is a record's component
     */
    public record Parameter(String name, JavaType type, boolean isWide, Optional<Place> place) {

        public Parameter(String name, JavaType type) {
            this(name, type, false, Optional.empty());
        }
    }

    /**
     * A builder's method that takes a property.
     *
     * @param isWide whether its type differs from the property's type, which can be assigned to it
     * @param isNext whether the next call has to use the builder that it returns
     * @param isThrowing whether it throws a checked exception, so that it is not called
     * @param emptying the method that removes the builder's present values of the property, because this method may
     *     only add to them
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

        /** The same method, with another method that empties the property. */
        public BuilderMethod emptiedBy(Optional<String> other) {
            return new BuilderMethod(property, access, isWide, isNext, isThrowing, other);
        }
    }

    public static Creation none() {
        return impossible(Way.NONE);
    }

    public static Creation throwing() {
        return impossible(Way.THROWING);
    }

    public static Creation ambiguous() {
        return impossible(Way.AMBIGUOUS);
    }

    /** No creation, for a reason. */
    public static Creation impossible(Way why) {
        return new Creation(why, "", Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    public static Creation constructor(List<Parameter> parameters) {
        return new Creation(Way.CONSTRUCTOR, "", Optional.empty(), parameters, Optional.empty(), List.of());
    }

    public static Creation factory(String name, List<Parameter> parameters) {
        return new Creation(Way.FACTORY, name, Optional.empty(), parameters, Optional.empty(), List.of());
    }

    /** The same creation, by a static method of another class. */
    public Creation of(ClassName other) {
        return new Creation(way, factory, Optional.of(other), parameters, builder, setters);
    }

    public static Creation builder(ClassName builder, List<BuilderMethod> setters) {
        return new Creation(Way.BUILDER, "", Optional.empty(), List.of(), Optional.of(builder), setters);
    }

    /** Whether an instance is made empty, and only setters fill it. */
    public boolean isBean() {
        return way == Way.CONSTRUCTOR && parameters.isEmpty();
    }

    /** The type of the parameter that takes this property, if there is one. */
    public Optional<JavaType> takes(String property) {
        for (Parameter parameter : parameters) {
            if (parameter.name().equals(property)) {
                return Optional.of(parameter.type());
            }
        }
        Optional<BuilderMethod> method = builderMethod(property);
        return method.isPresent() ? Optional.of(method.get().access().type()) : Optional.empty();
    }

    /** Whether the parameter for this property has another type, to which the property's type can be assigned. */
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

    /** Whether the builder has a method for the property that throws. */
    public boolean isThrowing(String property) {
        return setters.stream().anyMatch(method -> method.property().equals(property) && method.isThrowing());
    }
}
