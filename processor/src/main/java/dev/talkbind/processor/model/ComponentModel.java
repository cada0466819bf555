package dev.talkbind.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a container finds generated classes: not at all, by Spring's annotation, or by Jakarta's. */
public enum ComponentModel {
    DEFAULT,
    SPRING,
    JAKARTA;

    /** The model that the option selects with this name. */
    public static Optional<ComponentModel> of(String name) {
        return Arrays.stream(values())
                .filter(model -> model.label().equals(name))
                .findFirst();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The annotations of a component class. */
    public List<ClassName> marks() {
        return switch (this) {
            case DEFAULT -> List.of();
            case SPRING -> List.of(ClassName.get("org.springframework.stereotype", "Component"));
            case JAKARTA -> List.of(ClassName.get("jakarta.inject", "Singleton"));
        };
    }

    /**
     * The annotations of a constructor that takes other components. Spring needs none if there is only one constructor.
     */
    public List<ClassName> constructorMarks() {
        return this == JAKARTA ? List.of(ClassName.get("jakarta.inject", "Inject")) : List.of();
    }
}
