package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.processor.read.Build;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
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

    private final Map<ClassKey, TypeElement> waiting = new LinkedHashMap<>();
    private final WrittenNames names = new WrittenNames();
    private final StrayMembers strays = new StrayMembers();
    private Options options = new Options(Map.of());
    private Build build = new Build(options.components());

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
        build = new Build(options.components());
        options.check().printTo(environment.getMessager(), options.isVerbose());
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Faults faults = new Faults(processingEnv.getMessager());
        faults.guard("this round", Optional.empty(), () -> process(round));
        return true;
    }

    private void process(RoundEnvironment round) {
        Language language = new Language(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), build);
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            build.addSource(type, language.elements());
        }
        Map<ClassKey, TypeElement> types = annotated(round, language);
        Pipeline pipeline = new Pipeline(processingEnv, options, language, names);
        if (round.processingOver()) {
            boolean fails = round.errorRaised(); // ecj's answer changes with what is said here
            types.values().forEach(type -> pipeline.finish(type, fails));
            strays.check(language).forEach(report -> report.printTo(processingEnv.getMessager(), options.isVerbose()));
        } else {
            Set<ClassKey> waited = Set.copyOf(waiting.keySet());
            waiting.clear();
            types.forEach((key, type) -> {
                if (!pipeline.run(type, waited.contains(key))) {
                    waiting.put(key, type);
                }
            });
        }
    }

    /** The classes to work on: those that waited, then this round's. A key stays valid, an element may not. */
    private Map<ClassKey, TypeElement> annotated(RoundEnvironment round, Language language) {
        strays.note(round, language);
        Map<ClassKey, TypeElement> types = new LinkedHashMap<>();
        waiting.forEach(
                (key, type) -> types.put(key, key.find(language.elements()).orElse(type)));
        Map<ClassKey, TypeElement> found = new TreeMap<>();
        for (var annotation : List.of(TalkUser.class, TalkCustomData.class)) {
            for (TypeElement type : ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation))) {
                found.put(ClassKey.of(type, language.elements()), type);
            }
        }
        found.forEach((key, type) -> {
            build.addAnnotated(key);
            strays.noteMapped(key);
            types.putIfAbsent(key, type);
        });
        return types;
    }
}
