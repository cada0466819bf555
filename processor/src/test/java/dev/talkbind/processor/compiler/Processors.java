package dev.talkbind.processor.compiler;

import dev.talkbind.processor.MarkerProcessor;
import dev.talkbind.processor.OptionsProcessor;
import dev.talkbind.processor.TalkbindProcessor;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;

/** Processor paths: Talkbind's alone, or with Lombok before or after them. */
public final class Processors {

    private Processors() {}

    public static List<Processor> ours() {
        return List.of(new TalkbindProcessor(), new MarkerProcessor(), new OptionsProcessor());
    }

    public static List<Processor> lombokFirst() {
        return Stream.of(lombok(), ours()).flatMap(List::stream).toList();
    }

    public static List<Processor> lombokLast() {
        return Stream.of(ours(), lombok()).flatMap(List::stream).toList();
    }

    /** Lombok's own processors: it names them to the compiler and to nobody else. */
    private static List<Processor> lombok() {
        return ServiceLoader.load(Processor.class).stream()
                .filter(provider -> provider.type().getName().startsWith("lombok."))
                .map(ServiceLoader.Provider::get)
                .toList();
    }
}
