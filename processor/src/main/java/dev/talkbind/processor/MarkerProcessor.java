package dev.talkbind.processor;

import com.google.auto.service.AutoService;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Claims the annotations that mark generated classes, in rounds that have only generated classes.
 *
 * <p>Otherwise javac's {@code processing} lint would warn that no processor claimed them. In a round with other classes
 * it claims nothing, because other processors may want to see the same annotations. If a module does not see
 * {@code @Generated}, a class counts as ours because of the interfaces that it implements.
 */
@AutoService(Processor.class)
public final class MarkerProcessor extends AbstractProcessor {

    private static final String MARK = "\"" + TalkbindProcessor.class.getName() + "\"";

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
        try {
            return isOnlyOurs(round);
        } catch (RuntimeException | LinkageError | AssertionError fault) {
            return false; // claiming is not worth an error
        }
    }

    private static boolean isOnlyOurs(RoundEnvironment round) {
        for (Element element : round.getRootElements()) {
            if (!isMarked(element) && !isMapper(element)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Looks at the annotation mirrors: reading the annotation itself fails if a class's owner gave it a value of a
     * wrong type.
     */
    private static boolean isMarked(Element element) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            String text = mirror.toString();
            if (text.startsWith("@javax.annotation.processing.Generated") && text.contains(MARK)) {
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
