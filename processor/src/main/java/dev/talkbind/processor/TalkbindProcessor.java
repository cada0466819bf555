package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.processor.check.OptionCheck;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.OptionReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    private final StrayMembers strays = new StrayMembers();
    private Options options = new Options(Map.of());
    private boolean isChecked;

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
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            sources.add(type.getQualifiedName().toString());
        }
        strays.note(round);
        checkConverters();
        Pipeline pipeline = new Pipeline(processingEnv, options, sources, names);
        if (round.processingOver()) {
            boolean fails = round.errorRaised(); // ecj's answer changes with what is said here
            for (String type : waiting) {
                pipeline.finish(type, fails);
            }
            for (Report report : strays.check(compiler())) {
                report.printTo(processingEnv.getMessager(), options.isVerbose());
            }
        } else {
            Set<String> types = annotated(round);
            List<String> waited = List.copyOf(waiting);
            waiting.clear();
            for (String type : types) {
                if (!pipeline.run(type, waited.contains(type))) {
                    waiting.add(type);
                }
            }
        }
        return true;
    }

    private Compiler compiler() {
        return new Compiler(
                processingEnv.getElementUtils(), processingEnv.getTypeUtils(), sources, options.components());
    }

    /** Once for the build, as soon as there are classes. */
    private void checkConverters() {
        if (!options.converters().isEmpty() && !isChecked) {
            isChecked = true;
            OptionCheck.check(OptionReader.read(options.converters(), compiler()))
                    .printTo(processingEnv.getMessager(), options.isVerbose());
        }
    }

    /** The names of the classes to work on: those that waited, then this round's. A name stays valid, an element may not. */
    private Set<String> annotated(RoundEnvironment round) {
        Set<String> fresh = new TreeSet<>();
        for (Element type : round.getElementsAnnotatedWithAny(Set.of(TalkUser.class, TalkCustomData.class))) {
            fresh.add(((TypeElement) type).getQualifiedName().toString());
        }
        Set<String> types = new LinkedHashSet<>(waiting);
        types.addAll(fresh);
        return types;
    }
}
