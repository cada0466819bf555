package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.processor.read.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Writes a mapper beside every {@code @TalkUser} type and a converter beside every one with custom data.
 *
 * <p>It claims Talkbind's annotations. A class that mentions a type which is still to be written waits for the next round, and
 * so does one that Lombok has still to change; what is then still missing, the compiler reports itself.
 */
@AutoService(Processor.class)
public final class TalkbindProcessor extends AbstractProcessor {

    private final Set<String> sources = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> waiting = new ArrayList<>();
    private final WrittenNames names = new WrittenNames(sources);
    private final Set<String> told = new HashSet<>();
    private final StrayMembers strays = new StrayMembers();
    private Options options = new Options(Map.of());

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("dev.talkbind.annotations.*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return options.declared();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        options = new Options(environment.getOptions());
        options.check().printTo(environment.getMessager(), options.isVerbose());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        ElementFilter.typesIn(round.getRootElements())
                .forEach(type -> sources.add(type.getQualifiedName().toString()));
        strays.note(round);
        Pipeline pipeline = new Pipeline(processingEnv, options, names, told);
        if (round.processingOver()) {
            boolean fails = round.errorRaised(); // ecj's answer changes with what is said here
            waiting.forEach(type -> pipeline.finish(type, fails));
            Language language = new Language(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources);
            strays.check(language).forEach(report -> report.printTo(processingEnv.getMessager(), options.isVerbose()));
        } else {
            Set<String> types = annotated(round);
            List<String> waited = List.copyOf(waiting);
            waiting.clear();
            types.stream()
                    .filter(type -> !pipeline.run(type, waited.contains(type)))
                    .forEach(waiting::add);
        }
        return true;
    }

    /** The names of the classes to work on: those that waited, then this round's. A name stays valid, an element may not. */
    private Set<String> annotated(RoundEnvironment round) {
        Set<String> types = new LinkedHashSet<>(waiting);
        Stream.of(TalkUser.class, TalkCustomData.class)
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(TalkbindProcessor::nameOf)
                .sorted()
                .forEach(types::add);
        return types;
    }

    private static String nameOf(Element type) {
        return ((TypeElement) type).getQualifiedName().toString();
    }
}
