package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Breaks;
import dev.talkbind.processor.value.Literals;
import dev.talkbind.processor.value.RuntimeNames;
import dev.talkbind.processor.value.ValueType;
import java.util.ArrayList;
import java.util.List;
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

    /** If there were more in one class initializer, it could become too large. */
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

    /** If a container provides a converter, its key is made in the constructor, and so is the object with all keys. */
    static void addTo(TypeSpec.Builder type, MethodSpec.Builder constructor, UserClass user, Names names) {
        TypedKeys keys = new TypedKeys(type, constructor, user, names);
        for (UserClass body : user.bodies()) {
            for (CustomProperty property : body.custom()) {
                keys.add(property, body);
            }
        }
        type.addFields(nested(user, names, true));
        for (MapProperty map : user.allMaps()) {
            type.addField(map(map, names));
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

    /** The keys of nested values that are read: values with keys of the custom data, or values without them. */
    static List<FieldSpec> nested(UserClass user, Names names, boolean hasKeys) {
        List<FieldSpec> fields = new ArrayList<>();
        for (UserClass body : user.bodies()) {
            for (NestedProperty nested : body.readNested()) {
                if (nested.of().readsKeys() == hasKeys) {
                    fields.add(nested(nested.member(), names));
                }
            }
        }
        return fields;
    }

    /** {@code static final NestedKey BILLING = NestedKey.of("billing", "Shopper.billing");} */
    private static FieldSpec nested(Member member, Names names) {
        return FieldSpec.builder(RuntimeNames.NESTED_KEY, names.key(member), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        Breaks.VALUE + "$T.of($L, $L)",
                        RuntimeNames.NESTED_KEY,
                        Literals.of(member.path()),
                        Literals.of(member.label()))
                .build();
    }

    /**
     * {@code static final PrefixKey<String> ATTRIBUTES = PrefixKey.of("attr_", "Shopper.attributes", StringText.INSTANCE);}
     */
    private static FieldSpec map(MapProperty map, Names names) {
        ValueType values = map.values().orElseThrow();
        TypeName type = ParameterizedTypeName.get(RuntimeNames.PREFIX_KEY, values.type());
        return FieldSpec.builder(type, names.key(map.member()), Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        Breaks.VALUE + "$T.of($L," + Breaks.ARGUMENT + "$L," + Breaks.ARGUMENT + "$L)",
                        RuntimeNames.PREFIX_KEY,
                        Literals.of(map.prefix().value()),
                        Literals.of(map.member().label()),
                        values.text())
                .build();
    }

    private void add(CustomProperty property, UserClass body) {
        TypeName keyType = ParameterizedTypeName.get(
                RuntimeNames.FIELD_KEY, property.type().orElseThrow().type());
        String name = names.key(property);
        FieldSpec.Builder constant = FieldSpec.builder(keyType, name)
                .addJavadoc("$L", KeyJavadoc.of(property, body))
                .addModifiers(visibility(property));
        if (user.keys().size() <= INLINE || property.isGiven()) {
            make(constant, value(property, body), property.isGiven());
        } else {
            MethodSpec maker = MethodSpec.methodBuilder("make_" + name)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .returns(keyType)
                    .addStatement("return $L", value(property, body))
                    .build();
            make(constant, CodeBlock.of("$N()", maker), false);
            type.addMethod(maker);
        }
    }

    private Modifier[] visibility(CustomProperty property) {
        boolean isPublic = user.shape().isPublic() && property.member().type().isPublic();
        return isPublic ? new Modifier[] {Modifier.PUBLIC} : new Modifier[0];
    }

    private CodeBlock value(CustomProperty property, UserClass body) {
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
        if (body.isRequired(property)) {
            key.add(Breaks.CHAIN + ".required()");
        }
        return key.build();
    }

    private CodeBlock all() {
        List<String> written = new ArrayList<>();
        List<String> read = new ArrayList<>();
        for (UserClass body : user.bodies()) {
            for (CustomProperty property : body.custom()) {
                (body.writes(property.member()) ? written : read).add(names.key(property));
            }
        }
        CodeBlock.Builder all = CodeBlock.builder().add("$T.of($L)", RuntimeNames.CUSTOM_KEYS, joined(written));
        if (!read.isEmpty()) {
            all.add(Breaks.CHAIN + ".alsoRead($L)", joined(read));
        }
        if (!user.settings().retired().isEmpty()) {
            all.add(Breaks.CHAIN + ".retired($L)", literals(user.settings().retired()));
        }
        List<String> maps = new ArrayList<>();
        for (MapProperty map : user.allMaps()) {
            maps.add(names.key(map.member()));
        }
        if (!maps.isEmpty()) {
            all.add(Breaks.CHAIN + ".maps($L)", joined(maps));
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
