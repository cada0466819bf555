package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * One constant for each custom field, and one for all keys together.
 *
 * <pre>{@code
 * public static final FieldKey<Tier> TIER = FieldKey.of("tier", "Seller.tier", EnumText.of(Tier.values()));
 * static final CustomKeys KEYS = CustomKeys.of(TIER).retired("plan_tier");
 * }</pre>
 */
final class TypedKeys {

    /** With more, the constants together could be more than one class initializer may hold. */
    private static final int INLINE = 200;

    private final UserClass user;
    private final Names names;
    private final TypeSpec.Builder type;
    private final MethodSpec.Builder constructor;

    private TypedKeys(TypeSpec.Builder type, MethodSpec.Builder constructor, UserClass user, Names names) {
        this.type = type;
        this.constructor = constructor;
        this.user = user;
        this.names = names;
    }

    /** Where a converter is given to the constructor, its key is made there, and so is what has all keys. */
    static void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor, UserClass user, Names names) {
        TypedKeys keys = new TypedKeys(type, constructor, user, names);
        for (CustomProperty property : user.custom()) {
            keys.add(property);
        }
        FieldSpec.Builder all = FieldSpec.builder(RuntimeNames.CUSTOM_KEYS, "KEYS");
        keys.make(all.addModifiers(Frame.visibility(user, user.isCustomData())), keys.all(), user.isInjected());
    }

    private void make(FieldSpec.Builder field, CodeBlock value, boolean isGiven) {
        if (isGiven) {
            FieldSpec made = field.addModifiers(Modifier.FINAL).build();
            type.addField(made);
            constructor.addStatement("$N = $L", made, value);
        } else {
            type.addField(field.addModifiers(Modifier.STATIC, Modifier.FINAL)
                    .initializer(value)
                    .build());
        }
    }

    private void add(CustomProperty property) {
        TypeName keyType = ParameterizedTypeName.get(
                RuntimeNames.FIELD_KEY, property.type().orElseThrow().type());
        String name = names.key(property);
        FieldSpec.Builder constant = FieldSpec.builder(keyType, name)
                .addJavadoc("$L", link(property))
                .addModifiers(visibility(property));
        if (user.custom().size() <= INLINE || property.isGiven()) {
            make(constant, value(property), property.isGiven());
        } else {
            MethodSpec maker = MethodSpec.methodBuilder("make_" + name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(keyType)
                    .addStatement("return $L", value(property))
                    .build();
            make(constant, CodeBlock.of("$N()", maker), false);
            type.addMethod(maker);
        }
    }

    private CodeBlock link(CustomProperty property) {
        return property.member()
                .getter()
                .map(getter -> CodeBlock.of("The key of {@link $T#$L}.", user.type(), getter.name()))
                .orElseGet(() ->
                        CodeBlock.of("The key of {@code $L}.", property.member().label()));
    }

    private Modifier[] visibility(CustomProperty property) {
        boolean isPublic = user.shape().isPublic() && property.member().type().isPublic();
        return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private CodeBlock value(CustomProperty property) {
        CodeBlock.Builder key = CodeBlock.builder()
                .add(
                        Breaks.VALUE + "$T.of($L," + Breaks.ARGUMENT + "$L," + Breaks.ARGUMENT + "$L)",
                        RuntimeNames.FIELD_KEY,
                        Literals.of(property.key().value()),
                        Literals.of(property.member().label()),
                        Injection.text(property.type().orElseThrow(), names));
        if (!property.aliases().isEmpty()) {
            key.add(Breaks.CHAIN + ".formerly($L)", literals(property.aliases()));
        }
        if (property.defaultText().isPresent()) {
            key.add(
                    Breaks.CHAIN + ".orElseText($L)",
                    Literals.of(property.defaultText().get().value()));
        }
        if (user.isRequired(property)) {
            key.add(Breaks.CHAIN + ".required()");
        }
        return key.build();
    }

    private CodeBlock all() {
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (CustomProperty property : user.custom()) {
            (user.writes(property.member()) ? written : read).add(names.key(property));
        }
        CodeBlock.Builder all = CodeBlock.builder().add("$T.of($L)", RuntimeNames.CUSTOM_KEYS, joined(written));
        if (!read.isEmpty()) {
            all.add(Breaks.CHAIN + ".alsoRead($L)", joined(read));
        }
        if (!user.settings().retired().isEmpty()) {
            all.add(Breaks.CHAIN + ".retired($L)", literals(user.settings().retired()));
        }
        Optional<UserFieldProperty> field = user.field(UserProperty.CUSTOM);
        if (field.isPresent() && field.get().is(FieldForm.CUSTOM_TYPE)) {
            all.add(
                    Breaks.CHAIN + ".and($L)",
                    new Injection(user, names).nestedKeys(field.get().member()));
        }
        return all.build();
    }

    private static CodeBlock literals(List<Text> texts) {
        List<String> literals = new ArrayList<>();
        for (Text text : texts) {
            literals.add(Literals.of(text.value()));
        }
        return joined(literals);
    }

    private static CodeBlock joined(List<String> arguments) {
        return CodeBlock.of("$L", String.join("," + Breaks.ARGUMENT, arguments));
    }
}
