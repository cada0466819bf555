package dev.talkbind.processor.fuzz;

import java.util.stream.Collectors;

/** Writes the class that sends an instance of a model round: what it was made of, and how two are compared. */
final class CheckSource {

    private final Draft draft;
    private final StringBuilder out = new StringBuilder();

    private CheckSource(Draft draft) {
        this.draft = draft;
    }

    static String of(Draft draft) {
        CheckSource source = new CheckSource(draft);
        source.write();
        return source.out.toString();
    }

    static String name(Draft draft) {
        return "Check" + draft.number + "__";
    }

    private void write() {
        if (!draft.packageName.isEmpty()) {
            line("package " + draft.packageName + ";");
        }
        line("public final class " + name(draft) + " implements java.lang.Runnable {");
        line("    static " + draft.source() + " make__() {");
        line("        " + made());
        line("    }");
        line("    static void same__(" + draft.source() + " a, " + draft.source() + " b, boolean whole) {");
        draft.properties.stream().filter(Property::comesBack).forEach(this::compare);
        line("    }");
        line("    @java.lang.Override public void run() {");
        run();
        line("    }");
        line("}");
    }

    private void compare(Property one) {
        String read = draft.shape.reads(one);
        line("        " + (one.inSet() ? "" : "if (whole) ") + "dev.talkbind.processor.fuzz.RoundTrip.same("
                + Texts.literal(one.name()) + ", a." + read + ", b." + read + ");");
    }

    private void run() {
        String mapper = draft.generated("UserMapper") + ".INSTANCE, ";
        String converter = draft.generated("CustomDataConverter") + ".INSTANCE, ";
        boolean hasKeys = draft.properties.stream().anyMatch(one -> one.key().isPresent());
        if (!draft.isUser) {
            call("customData", converter, ", " + name(draft) + "::same__");
        } else if (draft.isRead()) {
            call("user", mapper, ", " + name(draft) + "::same__");
            if (hasKeys) {
                call("update", converter, ", " + name(draft) + "::same__");
            }
        } else {
            call("write", mapper, "");
        }
        if (hasKeys) {
            line("        dev.talkbind.processor.fuzz.RoundTrip.keys(" + converter + "make__()" + expectedKeys()
                    + ");");
        }
    }

    private void call(String law, String subject, String rest) {
        line("        dev.talkbind.processor.fuzz.RoundTrip." + law + "(" + subject + name(draft) + "::make__" + rest
                + ");");
    }

    private String expectedKeys() {
        return draft.properties.stream()
                .filter(one -> !one.value().contains(") null") && !one.value().contains("empty()"))
                .flatMap(one -> one.key().stream())
                .map(key -> ", " + Texts.literal(key))
                .collect(Collectors.joining());
    }

    private String made() {
        String type = draft.qualified() + (draft.parameters.isEmpty() ? "" : "<>");
        return switch (draft.shape) {
            case RECORD, CONSTRUCTOR, JSON_CONSTRUCTOR -> "return new " + type + "(" + arguments() + ");";
            case FACTORY, JSON_FACTORY -> "return " + draft.qualified() + ".of(" + arguments() + ");";
            case BUILDER -> built();
            case INTERFACE, ABSTRACT -> anonymous();
            case FIELDS -> filled("", draft.properties.size());
            case HALF_CONSTRUCTOR -> filled(half(), draft.properties.size() / 2);
            default -> filled("", 0);
        };
    }

    private String half() {
        return draft.properties.stream()
                .limit(draft.properties.size() / 2)
                .map(draft::given)
                .collect(Collectors.joining(", "));
    }

    private String arguments() {
        return draft.properties.stream().map(draft::given).collect(Collectors.joining(", "));
    }

    private String filled(String arguments, int skipped) {
        StringBuilder filled = new StringBuilder(draft.parameters.isEmpty() ? draft.qualified() : type());
        filled.append(" x__ = new ")
                .append(type())
                .append("(")
                .append(arguments)
                .append(");");
        int from = draft.shape == Shape.FIELDS ? 0 : skipped;
        for (Property one : draft.properties.subList(from, draft.properties.size())) {
            filled.append("\n        x__.").append(set(one));
        }
        return filled.append("\n        return x__;").toString();
    }

    private String type() {
        String bound = draft.parameters.contains("extends java.lang.Number") ? "java.lang.Integer" : "java.lang.String";
        return draft.qualified() + (draft.parameters.isEmpty() ? "" : "<" + bound + ">");
    }

    private String set(Property one) {
        return switch (draft.shape) {
            case FIELDS -> one.name() + " = " + one.value() + ";";
            case FLUENT -> one.name() + "(" + one.value() + ");";
            default -> one.accessor("set") + "(" + draft.given(one) + ");";
        };
    }

    private String built() {
        return "return " + draft.qualified() + ".builder()"
                + draft.properties.stream()
                        .map(one -> "." + (draft.number % 2 == 0 ? one.name() : one.accessor("set")) + "(" + one.value()
                                + ")")
                        .collect(Collectors.joining())
                + ".build();";
    }

    private String anonymous() {
        return "return new " + draft.qualified() + "() {"
                + draft.properties.stream()
                        .map(one -> "\n            @java.lang.Override public "
                                + one.type().source() + " " + Shape.getter(one) + "() { return " + one.value() + "; }")
                        .collect(Collectors.joining())
                + "\n        };";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
