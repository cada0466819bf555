package dev.talkbind.spring.problem;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Where a body of JSON is wrong, and how.
 *
 * @param field the path of the field, such as {@code flats[1].rent}; empty if it is not known
 * @param reason what is wrong with it, without its value
 */
record JsonFault(String field, String reason) {
    private static final boolean JACKSON_IS_THERE =
            ClassUtils.isPresent("tools.jackson.databind.exc.InvalidFormatException", JsonFault.class.getClassLoader());

    static JsonFault of(@Nullable Throwable fault) {
        return JACKSON_IS_THERE ? ofJackson(fault) : new JsonFault("", WrongFields.NOT_OF_TYPE);
    }

    private static JsonFault ofJackson(@Nullable Throwable fault) {
        return fault instanceof JacksonException json
                ? new JsonFault(path(json.getPath()), reason(json))
                : new JsonFault("", WrongFields.NOT_OF_TYPE);
    }

    /** Written as Bean Validation writes paths: items of lists and maps in brackets. */
    private static String path(List<Reference> steps) {
        StringBuilder path = new StringBuilder();
        for (Reference step : steps) {
            String name = step.getPropertyName();
            if (name == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else if (step.from() instanceof Map) {
                path.append('[').append(name).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(name);
            }
        }
        return path.toString();
    }

    private static String reason(JacksonException json) {
        if (!(json instanceof DatabindException)) {
            return "cannot be read as JSON";
        }
        if (json instanceof UnrecognizedPropertyException) {
            return "is not known";
        }
        // each JSON string is a text: one that has not the form of a text is refused by PlainTexts
        boolean hasNull = json instanceof InvalidFormatException form && form.getTargetType() == String.class;
        return hasNull ? "has U+0000" : WrongFields.NOT_OF_TYPE;
    }
}
