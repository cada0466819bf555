package dev.talkbind.processor.read;

import dev.talkbind.processor.value.Keywords;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** The Kotlin names of members that have other names in Java. */
final class KotlinNames {

    private static final String DELEGATE = "$delegate";

    private KotlinNames() {}

    static boolean isKotlin(TypeElement type) {
        return Candidates.has(type, Annotations.KOTLIN);
    }

    /**
     * Whether Kotlin generated the field for {@code by}: it holds the object that a property or an interface is
     * delegated to.
     */
    static boolean isDelegate(VariableElement field) {
        return field.getSimpleName().toString().contains(DELEGATE) && isKotlin(Compiler.ownerOf(field));
    }

    /** The property of a delegate's field: {@code label} for {@code label$delegate}. */
    static String delegated(VariableElement field) {
        String name = field.getSimpleName().toString();
        return name.endsWith(DELEGATE) ? name.substring(0, name.length() - DELEGATE.length()) : name;
    }

    /** The parameter's name. If it is a Java keyword, kapt shows it as its position and half of its hash. */
    static String parameter(VariableElement parameter, int place) {
        String name = parameter.getSimpleName().toString();
        String prefix = "p" + place + "_";
        if (name.startsWith(prefix)) {
            for (String keyword : Keywords.all()) {
                if (name.equals(prefix + (keyword.hashCode() >>> 1))) {
                    return keyword;
                }
            }
        }
        return name;
    }

    /** The properties in a constructor whose names are Java keywords: kapt does not show their fields. */
    static List<String> keywords(TypeElement type) {
        List<String> keywords = new ArrayList<>();
        if (isKotlin(type)) {
            for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
                for (int i = 0; i < constructor.getParameters().size(); i++) {
                    keywords.add(parameter(constructor.getParameters().get(i), i));
                }
            }
            keywords.retainAll(Keywords.all());
        }
        return keywords;
    }
}
