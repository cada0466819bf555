package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a container finds generated classes: by none, by Spring's annotation, or by Jakarta's. */
public enum ComponentModel {
    DEFAULT,
    SPRING,
    JAKARTA;

    /** The model that the option of this name asks for. */
    public static Optional<ComponentModel> of(String name) {
        return Arrays.stream(values())
                .filter(model -> model.label().equals(name))
                .findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The annotations of a class that is a component. */
    public List<ClassName> marks() {
        return switch (this) {
            case DEFAULT -> List.of();
            case SPRING -> List.of(ClassName.get("org.springframework.stereotype", "Component"));
            case JAKARTA -> List.of(ClassName.get("jakarta.inject", "Singleton"));
        };
    }

    /** The annotations of a constructor that is given other components: Spring needs none where there is one. */
    public List<ClassName> constructorMarks() {
        return this == JAKARTA ? List.of(ClassName.get("jakarta.inject", "Inject")) : List.of();
    }
}
