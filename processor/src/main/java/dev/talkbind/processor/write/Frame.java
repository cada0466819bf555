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
 * The outer part of a generated class, with {@code @Generated} and {@code @NullMarked} if the module sees them.
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

    /**
     * {@code isConstant} says whether one instance can serve everybody, because no container provides anything to it.
     */
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
     * {@code Objects.requireNonNull(seller, "SellerUserMapper was given null");} It costs nothing in compiled code,
     * because the JVM checks for null at the first call anyway.
     */
    static void requireSource(MethodSpec.Builder method, ClassName given, Names names) {
        String message = given.simpleName() + " was given null";
        method.addStatement("$T.requireNonNull($N, $L)", Objects.class, names.source(), Literals.of(message));
    }

    /**
     * Begins the block for what the class throws because of a value. What was read can also cause a failed assertion or an
     * endless recursion. All other errors are faults of the program or of its machine.
     */
    static MethodSpec.Builder refused(MethodSpec.Builder method) {
        return method.nextControlFlow(
                "catch ($T | $T | $T refused)", Exception.class, AssertionError.class, StackOverflowError.class);
    }

    /** The view that says which properties are mapped, if there is one: {@code , as SellerChat says}. */
    static String seenBy(UserClass user) {
        return user.view().isPresent() ? ", as {@link " + user.label() + "} says" : "";
    }

    /** {@code private SellerUserMapper() {}} If a container calls it, it is not private. */
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

    /** Keeps a constructor parameter in a field: {@code private final MoneyText moneyText;}. */
    static void keep(String name, ClassName given, TypeSpec.Builder type, MethodSpec.Builder constructor) {
        type.addField(given, name, Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = $N", name, name);
    }

    static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }

    /**
     * A method that may pass on a map with one of {@code forms}. The map's values may be null, if TalkJS has or gets a
     * null. It is not known here whether the owner's type says so: for JSpecify, {@code Map<String, String>} and
     * {@code Map<String, @Nullable String>} are two types.
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

    /**
     * With {@code all}, which javac does not know. Without it, ecj would warn of each name that suppresses nothing in
     * this class.
     */
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

    /** Public if the class is public and the member may be. */
    static Modifier[] visibility(UserClass user, boolean isWide) {
        return isWide && user.shape().isPublic() ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }
}
