package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the one file of a model of nested values: the owner, with all other classes inside it. */
final class NestSource {

    private final StringBuilder out = new StringBuilder();

    private NestSource() {}

    static String of(NestModel model) {
        NestSource source = new NestSource();
        source.line("package " + model.packageName() + ";");
        source.start(model.owner());
        model.nodes().stream().skip(1).forEach(node -> {
            source.start(node);
            source.line("}");
        });
        source.types(model.isMoneyTyped());
        source.line("}");
        return source.out.toString();
    }

    private void start(NestNode node) {
        line(node.mark());
        boolean isRecord = node.shape() == Shape.RECORD;
        String header = isRecord
                ? node.parts().stream()
                        .map(part -> part.mark() + " " + part.type() + " " + part.name())
                        .collect(Collectors.joining(",\n    ", "(", ")"))
                : "";
        line((node.isOwner() ? "public " : "static ") + (isRecord ? "record " : "class ") + node.name() + header
                + " {");
        switch (node.shape()) {
            case RECORD -> {}
            case BEAN -> bean(node);
            case FIELDS -> node.parts().forEach(part -> line(part.mark() + " " + field(part) + initial(part)));
            case BUILDER -> builder(node);
            default -> made(node);
        }
    }

    private static String field(NestPart part) {
        return part.type() + " " + part.name();
    }

    private static String initial(NestPart part) {
        if (part instanceof NestPart.Nested nested && nested.isInitial()) {
            boolean isRecord = nested.node().shape() == Shape.RECORD;
            String values =
                    nested.node().parts().stream().map(NestSource::nothing).collect(Collectors.joining(", "));
            return " = new " + nested.node().type() + "(" + (isRecord ? values : "") + ");";
        }
        return ";";
    }

    /** What a part of a new record holds. */
    private static String nothing(NestPart part) {
        if (part instanceof NestPart.KeyPart key && key.of().isPrimitive()) {
            return String.valueOf(key.of().zero());
        }
        return part.type().startsWith("java.util.Optional<") ? "java.util.Optional.empty()" : "null";
    }

    private void bean(NestNode node) {
        for (NestPart part : node.parts()) {
            line(part.mark() + " private " + field(part) + initial(part));
            getter(part, part.accessor("get"));
            line("public void " + part.accessor("set") + "(" + field(part) + ") { this." + part.name() + " = "
                    + part.name() + "; }");
        }
    }

    private void getter(NestPart part, String name) {
        line("public " + part.type() + " " + name + "() { return " + part.name() + "; }");
    }

    private void made(NestNode node) {
        boolean isFactory = node.shape() == Shape.FACTORY;
        fields(node, "get");
        line((isFactory ? "private " : "") + node.name() + "(" + parameters(node) + ") {" + assigned(node) + " }");
        if (isFactory) {
            line("static " + node.type() + " of(" + parameters(node) + ") { return new " + node.type() + "("
                    + names(node) + "); }");
        }
    }

    private void fields(NestNode node, String prefix) {
        for (NestPart part : node.parts()) {
            line(part.mark() + " private final " + field(part) + ";");
            getter(part, prefix.isEmpty() ? part.name() : part.accessor(prefix));
        }
    }

    private void builder(NestNode node) {
        fields(node, "");
        line("private " + node.name() + "(" + parameters(node) + ") {" + assigned(node) + " }");
        line("static Builder builder() { return new Builder(); }");
        line("static final class Builder {");
        for (NestPart part : node.parts()) {
            line("private " + field(part) + ";");
            line("Builder " + part.name() + "(" + field(part) + ") { this." + part.name() + " = " + part.name()
                    + "; return this; }");
        }
        line(node.type() + " build() { return new " + node.type() + "(" + names(node) + "); }");
        line("}");
    }

    private static String parameters(NestNode node) {
        return node.parts().stream().map(NestSource::field).collect(Collectors.joining(", "));
    }

    private static String names(NestNode node) {
        return node.parts().stream().map(NestPart::name).collect(Collectors.joining(", "));
    }

    private static String assigned(NestNode node) {
        return node.parts().stream()
                .map(part -> " this." + part.name() + " = " + part.name() + ";")
                .collect(Collectors.joining());
    }

    /** The types of keys, and what converts them. */
    private void types(boolean isMoneyTyped) {
        line("enum Level { LOW, HIGH }");
        line("@dev.talkbind.annotations.TalkText public record Id(long value) {}");
        line("public static final class Word { private final java.lang.String text; "
                + "@com.fasterxml.jackson.annotation.JsonCreator public Word(java.lang.String text) { this.text = text; } "
                + "@com.fasterxml.jackson.annotation.JsonValue public java.lang.String text() { return text; } }");
        line((isMoneyTyped ? "@dev.talkbind.annotations.TalkText(Owner.MoneyTextT.class) " : "")
                + "public record Money(long value) {}");
        for (String letter : List.of("P", "T", "N", "O")) {
            converter("Money", "Owner.Money", letter, "new Owner.Money(number)", "value.value()");
            converter(
                    "Day",
                    "java.time.LocalDate",
                    letter,
                    "java.time.LocalDate.ofEpochDay(number)",
                    "value.toEpochDay()");
        }
        converter("Money", "Owner.Money", OptionDayText.LETTER, "new Owner.Money(number)", "value.value()");
    }

    private void converter(String name, String type, String letter, String read, String number) {
        line("public static final class " + name + "Text" + letter
                + " implements dev.talkbind.annotations.TextConverter<" + type + "> {");
        line("@java.lang.Override public java.lang.String toText(" + type + " value) { return \"" + letter + "\" + "
                + number + "; }");
        line("@java.lang.Override public " + type + " fromText(java.lang.String text) {");
        line("if (!text.startsWith(\"" + letter + "\")) { throw new java.lang.IllegalArgumentException(); }");
        line("long number = java.lang.Long.parseLong(text.substring(1)); return " + read + "; }");
        line("}");
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
