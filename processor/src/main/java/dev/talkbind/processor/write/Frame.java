package dev.talkbind.processor.write;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Literals;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/**
 * The outside of a generated class, with {@code @Generated} and {@code @NullMarked} where the module sees them.
 *
 * <pre>{@code
 * public final class SellerUserMapper {
 *     public static final SellerUserMapper INSTANCE = new SellerUserMapper();
 *     private SellerUserMapper() {}
 * }
 * }</pre>
 */
final class Frame {

    private static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
    private static final ClassName NULL_UNMARKED = NULL_MARKED.peerClass("NullUnmarked");
    static final String PROCESSOR = "dev.talkbind.processor.TalkbindProcessor";

    private Frame() {}

    /** {@code isConstant} says whether there can be one instance for all, since a container gives it nothing. */
    static TypeSpec.Builder of(UserClass user, ClassName name, boolean isConstant) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addModifiers(visibility(user))
                .addModifiers(Modifier.FINAL)
                .alwaysQualify(Names.fixed());
        for (ClassName mark : user.surroundings().marks()) {
            type.addAnnotation(mark(mark));
        }
        if (!user.surroundings().lint().isEmpty()) {
            type.addAnnotation(suppressed(user.surroundings().lint()));
        }
        for (ClassName mark : user.components().model().marks()) {
            type.addAnnotation(mark);
        }
        if (isConstant) {
            type.addField(FieldSpec.builder(name, "INSTANCE", visibility(user))
                    .addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer("new $T()", name)
                    .build());
        }
        return type;
    }

    /**
     * {@code Objects.requireNonNull(seller, "SellerUserMapper was given null");}, which costs nothing once it is compiled: the
     * JVM looks for null at the first call anyway.
     */
    static void requireSource(MethodSpec.Builder method, ClassName given, Names names) {
        String message = given.simpleName() + " was given null";
        method.addStatement("$T.requireNonNull($N, $L)", Objects.class, names.source(), Literals.of(message));
    }

    /**
     * Begins what is done with what a class throws of a value. A failed assertion or a recursion without end can come of what was read
     * too; all other errors say that the program or its machine is at fault.
     */
    static MethodSpec.Builder refused(MethodSpec.Builder method) {
        return method.nextControlFlow(
                "catch ($T | $T | $T refused)", Exception.class, AssertionError.class, StackOverflowError.class);
    }

    /** What says which properties are mapped, where that is not the class itself: {@code , as SellerChat says}. */
    static String seenBy(UserClass user) {
        return user.view().isPresent() ? ", as {@link " + user.label() + "} says" : "";
    }

    /** {@code private SellerUserMapper() {}}; where a container calls it, it is not private. */
    static MethodSpec.Builder constructor(UserClass user, Names names, List<ClassName> given) {
        ComponentModel model = user.components().model();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        if (model == ComponentModel.DEFAULT) {
            constructor.addModifiers(Modifier.PRIVATE);
        }
        if (!given.isEmpty()) {
            for (ClassName mark : model.constructorMarks()) {
                constructor.addAnnotation(mark);
            }
        }
        for (ClassName type : given) {
            constructor.addParameter(type, names.given(type));
        }
        return constructor;
    }

    /** Keeps what the constructor is given: {@code private final MoneyText moneyText;}. */
    static void keep(String name, ClassName given, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        type.addField(given, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = $N", name, name);
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /**
     * A method that may hand on a map, of {@code forms}. Its values may be null, if TalkJS has or gets a null, and whether the owner's
     * type says so is not known here: {@code Map<String, String>} and {@code Map<String, @Nullable String>} are two types to JSpecify.
     */
    static MethodSpec handing(UserClass user, MethodSpec method, FieldForm... forms) {
        return hasField(user, forms) && user.surroundings().marks().contains(NULL_MARKED)
                ? method.toBuilder().addAnnotation(NULL_UNMARKED).build()
                : method;
    }

    private static boolean hasField(UserClass user, FieldForm... forms) {
        for (UserFieldProperty field : user.allFields()) {
            for (FieldForm form : forms) {
                if (field.is(form)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** With {@code all}, which javac does not know: else ecj would warn of each name without a warning in this class. */
    private static AnnotationSpec suppressed(List<String> lint) {
        String names = "{\"all\", \"" + String.join("\", \"", lint) + "\"}";
        return AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", names)
                .build();
    }

    private static AnnotationSpec mark(ClassName mark) {
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(mark);
        return (mark.simpleName().equals("Generated") ? annotation.addMember("value", "$S", PROCESSOR) : annotation)
                .build();
    }

    private static Modifier[] visibility(UserClass user) {
        return visibility(user, true);
    }

    /** Public where the class is and the member may be. */
    static Modifier[] visibility(UserClass user, boolean isWide) {
        return isWide && user.shape().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
