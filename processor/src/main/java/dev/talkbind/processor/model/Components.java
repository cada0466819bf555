package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What the build's component model means for a class.
 *
 * @param unseen the annotations of the model that the class does not see
 * @param isNestedInjected whether the converter of the {@code @TalkCustomData} type that it has is one that a container makes
 */
public record Components(ComponentModel model, List<ClassName> unseen, boolean isNestedInjected) {

    /** Those of a build without a container. */
    public static Components none() {
        return new Components(ComponentModel.DEFAULT, List.of(), false);
    }
}
