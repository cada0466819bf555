package dev.talkbind.processor.read;

import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.value.ValueTypes;
import java.net.URI;
import java.net.URL;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Java types that a field of the TalkJS user can have, and their forms. */
final class FieldForms {

    private FieldForms() {}

    static Optional<FieldForm> of(UserProperty field, JavaType type) {
        return switch (field) {
            case ID -> text(ValueTypes.builtIn().of(type).isPresent() && !type.is(List.class) && !type.is(Set.class));
            case NAME, WELCOME_MESSAGE, AVAILABILITY_TEXT -> text(type.is(String.class));
            case PHOTO_URL -> text(type.is(String.class) || type.is(URI.class) || type.is(URL.class));
            case ROLE -> text(type.is(String.class) || !type.constants().isEmpty());
            case LOCALE -> text(type.is(String.class) || type.is(Locale.class));
            case EMAIL, PHONE -> addresses(type);
            case CUSTOM -> custom(type);
            case PUSH_TOKENS ->
                type.is(Map.class, String.class, Boolean.class) ? Optional.of(FieldForm.TOKENS) : Optional.empty();
            case CREATED_AT -> time(type);
        };
    }

    /** The form if a developer has chosen the text. For addresses, it is the text of each address. */
    static FieldForm converted(UserProperty field, JavaType type) {
        if (field != UserProperty.EMAIL && field != UserProperty.PHONE) {
            return FieldForm.TEXT;
        } else if (elementOf(type).isEmpty()) {
            return FieldForm.ONE_ADDRESS;
        } else if (type.isArray()) {
            return FieldForm.ADDRESS_ARRAY;
        }
        return type.is(List.class) ? FieldForm.ADDRESS_LIST : FieldForm.ADDRESS_SET;
    }

    /** The element type of a list, a set or an array. */
    static Optional<JavaType> elementOf(JavaType type) {
        boolean isMany = (type.is(List.class) || type.is(Set.class) || type.isArray())
                && type.arguments().size() == 1
                && !type.arguments().get(0).name().isPrimitive();
        return isMany ? Optional.of(type.arguments().get(0)) : Optional.empty();
    }

    private static Optional<FieldForm> text(boolean fits) {
        return fits ? Optional.of(FieldForm.TEXT) : Optional.empty();
    }

    private static Optional<FieldForm> addresses(JavaType type) {
        if (type.is(String.class)) {
            return Optional.of(FieldForm.ONE_ADDRESS);
        } else if (type.isArrayOf(String.class)) {
            return Optional.of(FieldForm.ADDRESS_ARRAY);
        } else if (type.is(List.class, String.class)) {
            return Optional.of(FieldForm.ADDRESS_LIST);
        }
        return type.is(Set.class, String.class) ? Optional.of(FieldForm.ADDRESS_SET) : Optional.empty();
    }

    private static Optional<FieldForm> time(JavaType type) {
        if (type.is(Instant.class)) {
            return Optional.of(FieldForm.INSTANT);
        }
        return type.name().box().equals(TypeName.LONG.box()) ? Optional.of(FieldForm.MILLIS) : Optional.empty();
    }

    private static Optional<FieldForm> custom(JavaType type) {
        if (type.name().equals(RuntimeNames.CUSTOM_DATA)) {
            return Optional.of(FieldForm.CUSTOM_DATA);
        } else if (type.is(Map.class, String.class, String.class)) {
            return Optional.of(FieldForm.CUSTOM_MAP);
        }
        return Optional.empty();
    }
}
