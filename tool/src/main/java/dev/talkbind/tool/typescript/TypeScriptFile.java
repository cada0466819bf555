package dev.talkbind.tool.typescript;

import dev.talkbind.annotations.Direction;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The TypeScript of one type: its texts, its values, and functions that recognize and read it. */
final class TypeScriptFile {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    private final Schema schema;
    private final String name;
    private final List<Mapped> keys = new ArrayList<>();
    private final List<Mapped> maps = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private TypeScriptFile(Schema schema) {
        this.schema = schema;
        this.name = nameOf(schema);
        for (Mapped one : schema.mapped().values()) {
            if (one.place().isKey()) {
                keys.add(one);
            } else if (one.place().isPrefix()) {
                maps.add(one);
            }
        }
    }

    /** {@code Shop_Seller} for a nested type. */
    static String nameOf(Schema schema) {
        return schema.label().replace('.', '_');
    }

    static String of(Schema schema) {
        TypeScriptFile file = new TypeScriptFile(schema);
        file.text.append("// The custom data of ").append(schema.type());
        file.text.append(". Written by `talkbind typescript`: do not edit.\n\nimport * as t from \"./talkbind.js\";\n");
        file.texts();
        file.values();
        file.keys();
        file.identity();
        file.view();
        file.reader();
        return file.text.toString();
    }

    private void texts() {
        describe("", schema.description().isEmpty() ? "" : schema.description() + " As texts, as TalkJS holds them.");
        text.append("export interface ").append(name).append("Custom {\n");
        for (Mapped key : keys) {
            describe("  ", key.description());
            String mark = isSure(key) ? "" : "?";
            member(key, mark, TypeScriptForm.of(key.form()).text());
        }
        text.append("}\n");
    }

    /** Whether every user that this program can read has the key. */
    private static boolean isSure(Mapped key) {
        return key.traits().need() == Need.ALWAYS;
    }

    private void values() {
        describe("", schema.description().isEmpty() ? "" : schema.description() + " As values.");
        text.append("export interface ").append(name).append(" {\n");
        for (Mapped key : keys) {
            describe("  ", key.description());
            boolean isThere = isSure(key) || key.traits().defaultText().isPresent();
            member(key, "", TypeScriptForm.of(key.form()).value() + (isThere ? "" : " | undefined"));
        }
        for (Mapped map : maps) {
            String type = TypeScriptForm.of(map.form().of().orElseThrow()).value();
            member(map, "", "Readonly<Record<string, " + type + ">>");
        }
        text.append("}\n");
    }

    private void member(Mapped one, String mark, String type) {
        text.append("  readonly ")
                .append(memberName(one))
                .append(mark)
                .append(": ")
                .append(type)
                .append(";\n");
    }

    private static String memberName(Mapped one) {
        String key = one.place().name() + (one.place().isPrefix() ? "*" : "");
        return NAME.matcher(key).matches() ? key : Word.quoted(key);
    }

    /** The names for filters and templates, so that these use the same texts as the code. */
    private void keys() {
        text.append(
                "\n/** The keys, with their older names, and whether the Java side reads and writes them. */\nexport const ");
        text.append(variable()).append("Keys = {\n");
        for (Mapped key : keys) {
            text.append("  ")
                    .append(memberName(key))
                    .append(": { key: ")
                    .append(Word.quoted(key.place().name()));
            text.append(", older: [").append(quoted(key.aliases())).append("]");
            Direction direction = key.traits().direction().orElse(whole());
            text.append(", read: ").append(direction != Direction.WRITE);
            text.append(", write: ").append(direction != Direction.READ).append(" },\n");
        }
        text.append("} as const;\n");
    }

    private Direction whole() {
        return Direction.valueOf(schema.attributes().getOrDefault("direction", Direction.BOTH.name()));
    }

    private void identity() {
        String prefix = schema.attributes().get("idPrefix");
        String role = schema.attributes().get("role");
        if (prefix != null || role != null) {
            text.append("\n/** Whether a user is one of these, by its ")
                    .append(prefix != null ? "id" : "role")
                    .append(". */\n");
            text.append("export function is").append(name).append("(user: t.HasIdentity): boolean {\n  return ");
            text.append(
                    prefix != null
                            ? "user.id.startsWith(" + Word.quoted(prefix) + ")"
                            : "user.role === " + Word.quoted(String.valueOf(role)));
            text.append(";\n}\n");
        }
    }

    private void view() {
        say("\n/** The custom data with its keys as types: nothing is checked, and no other key compiles. */\n");
        say("export function ", variable(), "Custom(holder: t.HasCustom): Partial<", name, "Custom> {\n");
        say("  return (holder.custom ?? {}) as Partial<", name, "Custom>;\n}\n");
    }

    private void reader() {
        say("\n/** The values, or all problems at once, as the Java side reads them. */\n");
        say("export function read", name, "(holder: t.HasCustom): t.Result<", name, "> {\n");
        say("  const from = new t.Reader(holder);\n  return from.result<", name, ">({\n");
        for (Mapped key : keys) {
            say("    ", memberName(key), ": ", call(key), ",\n");
        }
        for (Mapped map : maps) {
            String decoder = TypeScriptForm.of(map.form().of().orElseThrow()).decoder();
            String prefix = Word.quoted(map.place().name());
            say(
                    "    ",
                    memberName(map),
                    ": from.map(",
                    prefix,
                    ", ",
                    decoder,
                    ", [",
                    quoted(owned(map.place())),
                    "]),\n");
        }
        say("  });\n}\n");
    }

    private void say(String... parts) {
        for (String part : parts) {
            text.append(part);
        }
    }

    private List<String> owned(Place prefix) {
        List<String> owned = new ArrayList<>();
        for (Mapped key : keys) {
            owned.add(key.place().name());
            owned.addAll(key.aliases());
        }
        owned.removeIf(key -> !key.startsWith(prefix.name()));
        return owned;
    }

    private String call(Mapped key) {
        List<String> names = new ArrayList<>(List.of(key.place().name()));
        names.addAll(key.aliases());
        String arguments =
                "([" + quoted(names) + "], " + TypeScriptForm.of(key.form()).decoder();
        if (key.traits().defaultText().isPresent()) {
            return "from.orElse" + arguments + ", "
                    + Word.quoted(key.traits().defaultText().get()) + ")";
        }
        return (isSure(key) ? "from.required" : "from.optional") + arguments + ")";
    }

    private String variable() {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String quoted(List<String> texts) {
        return String.join(", ", texts.stream().map(Word::quoted).toList());
    }

    /** A comment; no text can end it early. */
    private void describe(String indent, String words) {
        if (indent.isEmpty()) {
            text.append('\n');
        }
        if (!words.isEmpty()) {
            text.append(indent)
                    .append("/** ")
                    .append(words.replace("*/", "* /"))
                    .append(" */\n");
        }
    }
}
