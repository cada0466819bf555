package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * What the build's component model means for a class.
 *
 * @param unseen the annotations of the model that are not visible to the class
 */
public record Components(ComponentModel model, List<ClassName> unseen) {

    /** The components of a build without a container. */
    public static Components none() {
        return new Components(ComponentModel.DEFAULT, List.of());
    }
}
