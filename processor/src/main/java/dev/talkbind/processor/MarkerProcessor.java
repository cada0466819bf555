package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Generated;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Claims the annotations that mark generated classes, in rounds where every class is one of ours.
 *
 * <p>Otherwise javac's {@code processing} lint warns that nobody claimed them. In a round with anybody else's classes it claims
 * nothing, since other processors may want to see the same annotations there. Where a module does not see {@code @Generated}, a
 * class is ours by what it implements.
 */
@AutoService(Processor.class)
public final class MarkerProcessor extends AbstractProcessor {

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                "javax.annotation.processing.Generated",
                "org.jspecify.annotations.NullMarked",
                "org.jspecify.annotations.NullUnmarked");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return round.getRootElements().stream().allMatch(element -> isMarked(element) || isMapper(element));
    }

    private static boolean isMarked(Element element) {
        Generated mark = element.getAnnotation(Generated.class);
        return mark != null && mark.value().length == 1 && mark.value()[0].equals(TalkbindProcessor.class.getName());
    }

    private static boolean isMapper(Element element) {
        return element instanceof TypeElement type
                && type.getInterfaces().stream()
                        .anyMatch(parent -> parent.toString().startsWith("dev.talkbind.runtime."));
    }
}
