package dev.talkbind.tool.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences that both forms of the reference share. Text between backticks is code. */
final class Words {

    static final String TITLE = "Template variables";

    static final List<String> HEAD = List.of(
            "What themes, email themes and notification texts of TalkJS can show. All of it is text, even a number or `true`: compare it"
                    + " with a text in quotes, such as `{{ sender.custom.plan == \"PRO\" }}`.",
            "Everything under `custom` is public: each chat user can read it by program, shown or not.");

    static final List<String> COLUMNS = List.of("Variable", "What it is", "Its text", "Filled by", "There");

    static final String USER_NOTE =
            "A theme sees the id, name, role, picture and custom data of a user. It never sees email addresses,"
                    + " phone numbers or device tokens.";
    static final String ANY_NOTE = "These types do not say whose data they are. `holder` of `@TalkCustomData` says it.";

    static final String UNSPEAKABLE = "Keys that no template can write";
    static final String UNSPEAKABLE_NOTE =
            "Templates reach a key by a dot, so it must have only letters, digits and `_`.";

    static final String FORMER = "Former names";
    static final String FORMER_NOTE = "Themes that still have these show nothing for users who were written since.";

    static final String MACROS = "Notification texts";
    static final String MACROS_NOTE =
            "Subjects, headers, text messages and links in the dashboard have no conditions. They have:";

    static final String WRITTEN = "Written by `talkbind docs`: do not edit.";

    private Words() {}

    /** The macros, and the description of each. */
    static Map<String, String> macros() {
        Map<String, String> macros = new LinkedHashMap<>();
        macros.put("{{recipient.name}}", "the name of the user who is notified");
        macros.put("{{sender.name}}", "the name of the sender");
        macros.put("{{recipient.custom.KEY}}", "a key of a user; `sender` as well");
        macros.put("{{user.custom.KEY}}", "a key of the user who is notified, in the link to your inbox");
        macros.put("{{conversation.id}}", "the id of the conversation");
        macros.put("{{conversation.custom.KEY}}", "a key of a conversation");
        macros.put("{{app.name}}", "the name of your app in the dashboard; `app.custom` has what you have set there");
        macros.put("{{messages}}", "the messages");
        return macros;
    }

    /** The meaning of a variable. The type's name stands before it only if two types give different meanings. */
    static String meaning(Variable variable) {
        List<String> meanings = variable.meanings();
        return meanings.size() == 1
                ? meanings.get(0).substring(meanings.get(0).indexOf(": ") + 2)
                : String.join("; ", meanings);
    }

    /** Whether a template has to check first that the variable is there. */
    static String there(Variable variable) {
        if (variable.isSure()) {
            return "always";
        }
        return "perhaps: `t:if` first"
                + variable.absence()
                        .map(text -> "; if not, it means `" + text + "`")
                        .orElse("");
    }

    /** {@code true or false}, or an example of a text. */
    static String values(Values values) {
        if (!values.all().isEmpty()) {
            return String.join(
                    ", ", values.all().stream().map(text -> "`" + text + "`").toList());
        }
        return values.isFree() || values.example().isEmpty() ? "any text" : "such as `" + values.example() + "`";
    }
}
