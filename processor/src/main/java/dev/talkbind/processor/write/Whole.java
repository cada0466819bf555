package dev.talkbind.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.model.UserFieldProperty;
import dev.talkbind.processor.value.RuntimeNames;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that compare what is stored with everything that is written. Addresses of a set are put in their
 * stored order, and stored keys with a map's prefix are cleared if the map does not have them.
 *
 * <pre>{@code
 * CustomData after = toCustomData(now);
 * after = ATTRIBUTES.whole(KEYS, stored, after);
 * return KEYS.diff(stored, after);
 * }</pre>
 */
final class Whole {

    private static final CodeBlock NOW = CodeBlock.of("now");

    private final UserClass user;
    private final Names names;
    private final CodeBlock constants;
    private final CodeBlock keys;
    private final List<CodeBlock> steps = new ArrayList<>();

    private Whole(UserClass user, Names names, CodeBlock constants, CodeBlock keys) {
        this.user = user;
        this.names = names;
        this.constants = constants;
        this.keys = keys;
    }

    /** In the converter, which has the keys. */
    static void addToConverter(MethodSpec.Builder method, UserClass user, Names names) {
        Whole whole = new Whole(user, names, CodeBlock.of(""), CodeBlock.of("KEYS"));
        whole.maps(user, NOW);
        whole.addTo(method, RuntimeNames.CUSTOM_DATA, "toCustomData", whole.keys);
    }

    /** In the mapper of a user. */
    static void addToMapper(MethodSpec.Builder method, UserClass user, Names names) {
        CodeBlock keys = CodeBlock.of("$L.KEYS", new Injection(user, names).owner());
        Whole whole = new Whole(user, names, CodeBlock.of("$T.", user.converterName()), keys);
        for (UserFieldProperty field : user.allFields()) {
            if (field.is(FieldForm.ADDRESS_SET) && FieldKeys.isWritten(user, field)) {
                whole.steps.add(CodeBlock.of(
                        "after = $L.inOrderOf(stored, after);\n", field.field().name()));
            }
        }
        whole.maps(user, NOW);
        CodeBlock compared = user.hasConverter() ? keys : CodeBlock.of("$T", RuntimeNames.USER);
        whole.addTo(method, RuntimeNames.USER, "toUser", compared);
    }

    private void addTo(MethodSpec.Builder method, ClassName type, String write, CodeBlock compared) {
        if (steps.isEmpty()) {
            method.addStatement("return $L.diff(stored, $L(now))", compared, write);
            return;
        }
        method.addStatement("$T after = $L(now)", type, write);
        for (CodeBlock step : steps) {
            method.addCode(step);
        }
        method.addStatement("return $L.diff(stored, after)", compared);
    }

    private void maps(UserClass body, CodeBlock holder) {
        boolean isNested = body.holder().isPresent();
        for (MapProperty map : body.writtenMaps()) {
            CodeBlock step =
                    CodeBlock.of("after = $L$L.whole($L, stored, after);\n", constants, names.key(map.member()), keys);
            steps.add(
                    user.settings().keepsNulls()
                            ? CodeBlock.builder()
                                    .beginControlFlow(
                                            "if ($L != null)", PropertyCode.read(map.member(), holder, isNested))
                                    .add(step)
                                    .endControlFlow()
                                    .build()
                            : step);
        }
        for (NestedProperty nested : body.writtenNested()) {
            maps(nested.of(), PropertyCode.read(nested.member(), holder, isNested));
        }
    }
}
