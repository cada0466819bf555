package dev.talkbind.spring.problem;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.annotation.RequestBody;

/** The fields of a request that their constraints do not allow, by the names that the caller knows, with the reasons. */
final class WrongFields {
    static final String NOT_OF_TYPE = "is not a value of its type";

    private WrongFields() {}

    private record Wrong(String field, String reason) {}

    /** Of one object. */
    static Map<String, String> of(List<ObjectError> errors) {
        return byField(errors.stream().map(error -> wrong("", error.getObjectName(), error)));
    }

    /** Of the parameters of a method. */
    static Map<String, String> ofParameters(List<ParameterValidationResult> results) {
        return byField(results.stream().flatMap(WrongFields::wrong));
    }

    private static Stream<Wrong> wrong(ParameterValidationResult result) {
        MethodParameter parameter = result.getMethodParameter();
        String item = item(result);
        boolean isItemOfBody = !item.isEmpty() && parameter.hasParameterAnnotation(RequestBody.class);
        String name = isItemOfBody ? item : name(parameter) + item;
        String parent = item.isEmpty() ? "" : name + ".";
        return result.getResolvableErrors().stream().map(error -> wrong(parent, name, error));
    }

    /** Where a list or a map has what is wrong. */
    private static String item(ParameterValidationResult result) {
        Integer index = result.getContainerIndex();
        Object key = index == null ? result.getContainerKey() : index;
        return key == null ? "" : "[" + key + "]";
    }

    private static String name(MethodParameter parameter) {
        return Arrays.stream(parameter.getParameterAnnotations())
                .filter(each -> each.annotationType().getPackageName().equals(RequestBody.class.getPackageName()))
                .map(WrongFields::name)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> Objects.requireNonNullElse(parameter.getParameterName(), "parameter"));
    }

    private static String name(Annotation annotation) {
        return MergedAnnotation.from(annotation).getValue("name", String.class).orElse("");
    }

    private static Wrong wrong(String parent, String name, MessageSourceResolvable error) {
        String reason = Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
        if (!(error instanceof FieldError field)) {
            return new Wrong(name, reason);
        }
        return new Wrong(parent + field.getField(), field.isBindingFailure() ? NOT_OF_TYPE : reason);
    }

    private static Map<String, String> byField(Stream<Wrong> all) {
        return all.sorted((one, other) -> one.reason().compareTo(other.reason()))
                .collect(groupingBy(Wrong::field, TreeMap::new, mapping(Wrong::reason, joining(" and "))));
    }
}
