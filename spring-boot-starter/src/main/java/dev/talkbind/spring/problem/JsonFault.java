package dev.talkbind.spring.problem;

import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.exc.InvalidFormatException;

/**
 * Where a body of JSON is wrong.
 *
 * @param field the path of the field, such as {@code flat.rent}; empty if it is not known
 * @param hasNull whether it is a text with U+0000
 */
record JsonFault(String field, boolean hasNull) {
    private static final boolean JACKSON_IS_THERE =
            ClassUtils.isPresent("tools.jackson.databind.exc.InvalidFormatException", JsonFault.class.getClassLoader());

    static JsonFault of(@Nullable Throwable fault) {
        return JACKSON_IS_THERE ? ofJackson(fault) : new JsonFault("", false);
    }

    private static JsonFault ofJackson(@Nullable Throwable fault) {
        if (!(fault instanceof JacksonException json)) {
            return new JsonFault("", false);
        }
        String path = json.getPath().stream()
                .map(Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
        // each JSON string is a text: one that has not the form of a text is refused by PlainTexts
        return new JsonFault(path, json instanceof InvalidFormatException form && form.getTargetType() == String.class);
    }
}
