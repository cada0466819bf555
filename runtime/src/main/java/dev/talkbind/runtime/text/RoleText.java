package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.NearName;
import dev.talkbind.runtime.internal.text.Refusal;
import java.util.List;

/**
 * The text of a {@link String} that is a role is the role itself. Only a declared role is written; any text can be
 * read.
 */
public final class RoleText implements ValueText<String> {
    private final List<String> declared;

    private RoleText(List<String> declared) {
        this.declared = declared;
    }

    /** Declares the roles that exist in the dashboard. */
    public static RoleText of(String... declared) {
        return new RoleText(List.of(declared));
    }

    @Override
    public String expected() {
        return "a role";
    }

    @Override
    public String toText(String value) {
        if (!declared.contains(value)) {
            String hint = NearName.of(value, declared)
                    .map(near -> ". Did you mean \"" + near + "\"?")
                    .orElse("");
            throw Refusal.toWrite("not one of the declared roles " + String.join(", ", declared) + hint);
        }
        return value;
    }

    @Override
    public String fromText(String text) {
        return StringText.INSTANCE.fromText(text);
    }
}
