package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

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
        for (Element element : round.getRootElements()) {
            if (!isMarked(element) && !isMapper(element)) {
                return false;
            }
        }
        return true;
    }

    // not by getAnnotation, for which javac would have to make a class
    private static boolean isMarked(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String name = mirror.getAnnotationType().toString();
            if (name.equals("javax.annotation.processing.Generated") && isOurs(mirror)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOurs(AnnotationMirror mark) {
        for (AnnotationValue value : mark.getElementValues().values()) {
            if (value.getValue() instanceof List<?> generators
                    && generators.size() == 1
                    && generators.get(0) instanceof AnnotationValue generator
                    && generator.getValue().equals(TalkbindProcessor.class.getName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMapper(Element element) {
        if (element instanceof TypeElement type) {
            for (TypeMirror parent : type.getInterfaces()) {
                if (parent.toString().startsWith("dev.talkbind.runtime.")) {
                    return true;
                }
            }
        }
        return false;
    }
}
