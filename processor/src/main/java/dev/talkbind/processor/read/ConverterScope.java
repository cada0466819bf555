package dev.talkbind.processor.read;

import dev.talkbind.processor.model.NamedConverter;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.value.Conversion;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The converters that apply to all properties of a class: those of its annotation, then those of the option.
 *
 * @param named the converters of its annotation
 * @param all the classes of all these converters
 * @param isComplete whether all of these classes exist
 */
record ConverterScope(List<NamedConverter> named, List<TypeMirror> all, ValueTypes types, boolean isComplete) {

    /** {@code option} are the names of classes that apply to the whole build. */
    static ConverterScope of(TypeElement type, Compiler compiler, List<String> option) {
        ConverterReader reader = new ConverterReader(type, compiler);
        List<NamedConverter> named = new ArrayList<>();
        List<TypeMirror> all = new ArrayList<>();
        boolean isComplete = true;
        for (Mirror.Named one : annotated(compiler.annotated(type))) {
            isComplete &= reader.isComplete(one.type());
            Optional<Converter> converter = reader.read(one.type());
            if (converter.isPresent()) {
                named.add(new NamedConverter(converter.get(), one.place()));
                all.add(one.type());
            }
        }
        List<Converter> own = new ArrayList<>();
        for (NamedConverter one : named) {
            own.add(one.converter());
        }
        ValueTypes types = ValueTypes.builtIn()
                .and(own, Conversion.By.CLASS)
                .and(ofAround(type, compiler, all), Conversion.By.CLASS)
                .and(ofOption(type, compiler, option, all), Conversion.By.OPTION);
        return new ConverterScope(List.copyOf(named), List.copyOf(all), types, isComplete);
    }

    /**
     * The type that one of them converts, if it differs from the property's type only by wildcards, as Kotlin writes
     * them.
     */
    Optional<TypeMirror> wider(TypeMirror held, ConverterReader reader) {
        for (TypeMirror one : all) {
            Optional<TypeMirror> wider = reader.wider(one, held);
            if (wider.isPresent()) {
                return wider;
            }
        }
        return Optional.empty();
    }

    /** The converters of the classes around a nested value. The nearest class wins. */
    private static List<Converter> ofAround(TypeElement type, Compiler compiler, List<TypeMirror> all) {
        List<Converter> converters = new ArrayList<>();
        List<TypeElement> around =
                compiler.nesting().isPresent() ? compiler.nesting().get().around() : List.of();
        for (TypeElement one : around) {
            for (Mirror.Named named : annotated(one)) {
                Optional<Converter> converter = new ConverterReader(type, compiler).read(named.type());
                if (converter.isPresent()) {
                    converters.add(converter.get());
                    all.add(named.type());
                }
            }
        }
        return converters;
    }

    private static List<Mirror.Named> annotated(TypeElement type) {
        for (String annotation : List.of(Annotations.TALK_USER, Annotations.TALK_CUSTOM_DATA)) {
            Optional<Mirror> mirror = Mirror.on(type, annotation, Place.of(type, 0));
            if (mirror.isPresent()) {
                return mirror.get().types("converters");
            }
        }
        return List.of();
    }

    /** A class that is missing, is not a converter or can never be made is reported once for the build. */
    private static List<Converter> ofOption(
            TypeElement type, Compiler compiler, List<String> option, List<TypeMirror> all) {
        List<Converter> converters = new ArrayList<>();
        for (String name : option) {
            Optional<TypeElement> converter = compiler.find(name, type);
            if (converter.isPresent() && isSound(converter.get(), compiler)) {
                converters.add(new ConverterReader(type, compiler).read(converter.get()));
                all.add(converter.get().asType());
            }
        }
        return converters;
    }

    private static boolean isSound(TypeElement converter, Compiler compiler) {
        ConverterReader beside = new ConverterReader(converter, compiler);
        Converter read = beside.read(converter);
        return beside.isConverter(converter) && !read.isAbstract() && read.isMade();
    }
}
