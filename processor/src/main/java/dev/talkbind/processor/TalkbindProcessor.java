package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.processor.check.OptionCheck;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Build;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.OptionReader;
import java.util.LinkedHashMap;
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
 * Writes a mapper beside every {@code @TalkUser} type, and a converter beside every type with custom data.
 *
 * <p>It claims Talkbind's annotations. A class waits for the next round if it mentions a type that still has to be
 * written, or if Lombok still has to change it. If something is still missing in the end, the compiler itself reports
 * it.
 */
@AutoService(Processor.class)
public final class TalkbindProcessor extends AbstractProcessor {

    private final Map<ClassKey, TypeElement> waiting = new LinkedHashMap<>();
    private final Kept kept = Kept.nothing();
    private final StrayMembers strays = new StrayMembers();
    private Options options = new Options(Map.of());
    private boolean isChecked;
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
        Compiler compiler = new Compiler(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), build);
        for (TypeElement type : ElementFilter.typesIn(round.getRootElements())) {
            build.addSource(type, compiler.elements());
        }
        checkConverters(compiler);
        Map<ClassKey, TypeElement> types = annotated(round, compiler);
        Pipeline pipeline = new Pipeline(processingEnv, options, compiler, kept);
        if (round.processingOver()) {
            finish(types, round.errorRaised(), pipeline); // asked here, as our reports change ecj's answer
            for (Report report : strays.check(compiler)) {
                report.printTo(processingEnv.getMessager(), options.isVerbose());
            }
        } else {
            Set<ClassKey> waited = Set.copyOf(waiting.keySet());
            waiting.clear();
            for (Map.Entry<ClassKey, TypeElement> type : types.entrySet()) {
                if (!pipeline.run(type.getValue(), waited.contains(type.getKey()))) {
                    waiting.put(type.getKey(), type.getValue());
                }
            }
        }
    }

    /** In a build that fails, it is not known what the waiting classes would have read. */
    private static void finish(Map<ClassKey, TypeElement> types, boolean fails, Pipeline pipeline) {
        for (TypeElement type : types.values()) {
            pipeline.finish(type, fails);
        }
        if (types.isEmpty() || !fails) {
            pipeline.finishDefaults();
        }
    }

    /** Once for the build, as soon as there are classes. */
    private void checkConverters(Compiler compiler) {
        if (!options.converters().isEmpty() && !isChecked) {
            isChecked = true;
            OptionCheck.check(OptionReader.read(options.converters(), compiler))
                    .printTo(processingEnv.getMessager(), options.isVerbose());
        }
    }

    /**
     * The classes to process: first the ones that waited, then the new ones of this round. A key stays valid, but an
     * element may not.
     */
    private Map<ClassKey, TypeElement> annotated(RoundEnvironment round, Compiler compiler) {
        strays.note(round, compiler);
        Map<ClassKey, TypeElement> types = new LinkedHashMap<>();
        for (Map.Entry<ClassKey, TypeElement> waited : waiting.entrySet()) {
            types.put(waited.getKey(), waited.getKey().find(compiler.elements()).orElse(waited.getValue()));
        }
        Map<ClassKey, TypeElement> found = new TreeMap<>();
        for (TypeElement type : ElementFilter.typesIn(
                round.getElementsAnnotatedWithAny(Set.of(TalkUser.class, TalkCustomData.class)))) {
            found.put(ClassKey.of(type, compiler.elements()), type);
        }
        for (Map.Entry<ClassKey, TypeElement> one : found.entrySet()) {
            build.addAnnotated(one.getKey());
            strays.noteMapped(one.getKey());
            types.putIfAbsent(one.getKey(), one.getValue());
        }
        return types;
    }
}
