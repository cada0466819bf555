package dev.talkbind.processor.read;

import dev.talkbind.processor.model.OptionConverter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Reads the classes in the option {@code talkbind.converters}, as code beside each of them sees it. */
public final class OptionReader {

    private OptionReader() {}

    public static List<OptionConverter> read(List<String> names, Compiler compiler) {
        List<OptionConverter> read = new ArrayList<>();
        for (String name : names) {
            TypeElement type = compiler.elements().getTypeElement(name);
            read.add(type == null ? new OptionConverter(name, false, Optional.empty()) : read(name, type, compiler));
        }
        return read;
    }

    private static OptionConverter read(String name, TypeElement type, Compiler compiler) {
        ConverterReader reader = new ConverterReader(type, compiler);
        return new OptionConverter(
                name, true, reader.isConverter(type) ? Optional.of(reader.read(type)) : Optional.empty());
    }
}
