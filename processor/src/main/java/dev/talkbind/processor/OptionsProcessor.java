package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Declares the options even if no class is mapped, and does nothing else.
 *
 * <p>javac asks only the processors that it calls for their options, and warns of each option that none of them
 * declares. It calls this processor in every build, for example for tests without a mapped class.
 */
@AutoService(Processor.class)
public final class OptionsProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of("*");
    }

    @Override
    public Set<String> getSupportedOptions() {
        return isInitialized() ? new Options(processingEnv.getOptions()).declared() : Set.of();
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }
}
