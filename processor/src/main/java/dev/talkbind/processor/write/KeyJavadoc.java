package dev.talkbind.processor.write;

import com.palantir.javapoet.CodeBlock;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.CustomProperty;
import dev.talkbind.processor.model.Member;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.value.Literals;
import java.util.Optional;

/**
 * The Javadoc of a typed key: the key at TalkJS, the aliases, the default and the property.
 *
 * <pre>{@code
 * {@code last-seen}, formerly {@code seenAt}: {@link Seller#getLastSeen}.
 * }</pre>
 */
final class KeyJavadoc {

    /** A longer default is only in the code below it, and so is one with unusual characters. */
    private static final int WIDEST = 60;

    private static final String PLAIN = "[A-Za-z0-9 _.,:;+-]*";

    private KeyJavadoc() {}

    static CodeBlock of(CustomProperty property, UserClass body) {
        StringBuilder texts = new StringBuilder(code(property.key().value()));
        String before = ", formerly ";
        for (Text alias : property.aliases()) {
            texts.append(before).append(code(alias.value()));
            before = ", ";
        }
        Optional<Text> orElse = property.defaultText();
        if (orElse.isPresent()) {
            String text = orElse.get().value();
            texts.append(isReadable(text) ? ", by default " + code(text) : ", with a default");
        }
        return CodeBlock.of("$L: $L.", texts, property(property.member(), body));
    }

    private static boolean isReadable(String text) {
        return !text.isEmpty() && text.length() <= WIDEST && text.matches(PLAIN);
    }

    private static CodeBlock property(Member member, UserClass body) {
        Optional<Access> getter = member.getter();
        if (getter.isEmpty()) {
            return CodeBlock.of("{@code $L}", member.label());
        }
        CodeBlock link = CodeBlock.of(
                "{@link $T#$L}",
                getter.get().owner().orElse(body.type()),
                getter.get().name());
        int end = member.path().lastIndexOf('.');
        return end < 0
                ? link
                : CodeBlock.of("$L of {@code $L}", link, member.path().substring(0, end));
    }

    /**
     * A developer's text as in a literal. Characters that mean something in Java or in Javadoc become character
     * references.
     */
    private static String code(String text) {
        String literal = Literals.of(text);
        String inner = literal.substring(1, literal.length() - 1);
        if (inner.matches(PLAIN)) {
            return "{@code " + inner + "}";
        }
        StringBuilder code = new StringBuilder("<code>");
        for (int i = 0; i < inner.length(); i++) {
            String c = inner.substring(i, i + 1);
            code.append(c.matches(PLAIN) ? c : "&#" + (int) c.charAt(0) + ";");
        }
        return code.append("</code>").toString();
    }
}
