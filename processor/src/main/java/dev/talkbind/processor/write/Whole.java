package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.model.MapProperty;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.UserClass;

/**
 * What a difference is made with: all that is written, and a clear for each stored key of a map's prefix that the map lacks.
 *
 * <pre>{@code ATTRIBUTES.whole(KEYS, stored, toCustomData(now), false)}</pre>
 */
final class Whole {

    private final UserClass user;
    private final Names names;
    private final CodeBlock constants;
    private final CodeBlock keys;

    private Whole(UserClass user, Names names, CodeBlock constants, CodeBlock keys) {
        this.user = user;
        this.names = names;
        this.constants = constants;
        this.keys = keys;
    }

    /** Seen from the converter, which has the keys. */
    static CodeBlock inConverter(UserClass user, Names names, CodeBlock written) {
        return new Whole(user, names, CodeBlock.of(""), CodeBlock.of("KEYS")).of(user, CodeBlock.of("now"), written);
    }

    /** Seen from the mapper of a user. */
    static CodeBlock inMapper(UserClass user, Names names, CodeBlock written) {
        CodeBlock keys = CodeBlock.of("$L.KEYS", new Injection(user, names).owner());
        return new Whole(user, names, CodeBlock.of("$T.", user.converterName()), keys)
                .of(user, CodeBlock.of("now"), written);
    }

    private CodeBlock of(UserClass body, CodeBlock holder, CodeBlock written) {
        boolean isNested = body.holder().isPresent();
        CodeBlock whole = written;
        for (MapProperty map : body.writtenMaps()) {
            CodeBlock isLeft = user.settings().keepsNulls()
                    ? CodeBlock.of("$L == null", PropertyCode.read(map.member(), holder, isNested))
                    : CodeBlock.of("false");
            whole = CodeBlock.of(
                    "$L$L.whole($L, stored, $L, $L)", constants, names.key(map.member()), keys, whole, isLeft);
        }
        for (NestedProperty nested : body.writtenNested()) {
            whole = of(nested.of(), PropertyCode.read(nested.member(), holder, isNested), whole);
        }
        return whole;
    }
}
