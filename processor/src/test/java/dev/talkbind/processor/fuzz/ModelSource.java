package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the class of a draft. */
final class ModelSource {

    private final Draft draft;
    private final StringBuilder out = new StringBuilder();

    private ModelSource(Draft draft) {
        this.draft = draft;
    }

    static String of(Draft draft) {
        ModelSource source = new ModelSource(draft);
        source.write();
        return source.out.toString();
    }

    private void write() {
        if (!draft.packageName.isEmpty()) {
            line("package " + draft.packageName + ";");
        }
        if (!draft.outer.isEmpty()) {
            line("public class " + draft.outer + " {");
        }
        line(draft.before);
        line(draft.isViewed() ? "" : draft.annotation());
        line(draft.modifiers + (draft.outer.isEmpty() ? "" : "static ") + kind() + " " + draft.name + draft.parameters
                + header() + " {");
        members();
        draft.members.forEach(this::line);
        line("}");
        if (!draft.outer.isEmpty()) {
            line("}");
        }
    }

    private String mark(Property property) {
        return draft.isViewed() ? "" : property.mark();
    }

    private String kind() {
        return switch (draft.shape) {
            case RECORD -> "record";
            case INTERFACE -> "interface";
            case ABSTRACT -> "abstract class";
            default -> "class";
        };
    }

    private String header() {
        return switch (draft.shape) {
            case RECORD ->
                "(" + joined(one -> mark(one) + " " + one.type().source() + " " + one.name(), ",\n    ") + ")";
            case INHERITED ->
                " extends " + draft.inPackage("Parent" + draft.number) + "<"
                        + draft.properties
                                .get(draft.properties.size() - 1)
                                .type()
                                .source() + ">";
            default -> "";
        };
    }

    private void members() {
        switch (draft.shape) {
            case RECORD -> {}
            case BEAN -> bean(draft.properties, true);
            case BEAN_BY_GETTERS -> bean(draft.properties, false);
            case FLUENT -> draft.properties.forEach(this::fluent);
            case FIELDS ->
                draft.properties.forEach(one ->
                        line("    " + mark(one) + visibility(one) + one.type().source() + " " + one.name() + ";"));
            case CONSTRUCTOR, JSON_CONSTRUCTOR -> constructed(draft.properties);
            case FACTORY, JSON_FACTORY -> factory();
            case BUILDER -> builder();
            case HALF_CONSTRUCTOR -> {
                int half = draft.properties.size() / 2;
                constructed(draft.properties.subList(0, half));
                bean(draft.properties.subList(half, draft.properties.size()), true);
            }
            case INHERITED -> inherited();
            case INTERFACE, ABSTRACT -> {
                String modifiers = draft.shape == Shape.ABSTRACT ? "public abstract " : "";
                draft.properties.forEach(one -> line(
                        "    " + mark(one) + " " + modifiers + one.type().source() + " " + Shape.getter(one) + "();"));
            }
        }
    }

    private static String visibility(Property property) {
        return List.of(" public ", " ", " protected ").get(property.name().length() % 3);
    }

    private void bean(List<Property> properties, boolean byField) {
        for (Property one : properties) {
            line("    " + (byField ? mark(one) : "") + " private " + draft.taken(one) + " " + one.name() + ";");
            getter(one, byField ? "" : mark(one));
            line("    public void " + one.accessor("set") + "(" + draft.taken(one) + " " + one.name() + ") { this."
                    + one.name() + " = " + one.name() + "; }");
        }
    }

    private void getter(Property one, String mark) {
        String value = "this." + one.name();
        line("    " + mark + " public " + one.type().source() + " " + Shape.getter(one) + "() { return "
                + (draft.isUnwrapped(one) ? "java.util.Optional.ofNullable(" + value + ")" : value) + "; }");
    }

    private void fluent(Property one) {
        String type = one.type().source();
        line("    " + mark(one) + " private " + type + " " + one.name() + ";");
        line("    public " + type + " " + one.name() + "() { return this." + one.name() + "; }");
        line("    public " + draft.source().replace("<?>", draft.parameters) + " " + one.name() + "(" + type + " "
                + one.name() + ") { this." + one.name() + " = " + one.name() + "; return this; }");
    }

    private void constructed(List<Property> properties) {
        for (Property one : properties) {
            line("    " + mark(one) + " private final " + draft.taken(one) + " " + one.name() + ";");
            getter(one, "");
        }
        line("    " + (draft.shape == Shape.JSON_CONSTRUCTOR ? "@com.fasterxml.jackson.annotation.JsonCreator " : "")
                + draft.name + "(" + parameters(properties) + ") {" + assigned(properties, "this") + " }");
        if (draft.shape == Shape.JSON_CONSTRUCTOR) {
            line("    " + draft.name + "(" + draft.qualified() + " other, int[] more) {"
                    + properties.stream()
                            .map(one -> " this." + one.name() + " = other." + one.name() + ";")
                            .collect(Collectors.joining())
                    + " }");
        }
    }

    private void factory() {
        draft.properties.forEach(one -> {
            line("    " + mark(one) + " private " + draft.taken(one) + " " + one.name() + ";");
            getter(one, "");
        });
        line("    private " + draft.name + "() {}");
        String json = draft.shape == Shape.JSON_FACTORY ? "@com.fasterxml.jackson.annotation.JsonCreator " : "";
        String body = draft.qualified() + " made__ = new " + draft.qualified() + "();"
                + assigned(draft.properties, "made__") + " return made__; }";
        line("    " + json + "static " + draft.qualified() + " of(" + parameters(draft.properties) + ") { " + body);
        if (!json.isEmpty()) {
            line("    static " + draft.qualified() + " of(" + draft.qualified() + " other) { return other; }");
        }
    }

    private void builder() {
        String made = draft.qualified();
        draft.properties.forEach(one -> {
            line("    " + mark(one) + " private " + one.type().source() + " " + one.name() + ";");
            line("    public " + one.type().source() + " " + one.name() + "() { return this." + one.name() + "; }");
        });
        line("    private " + draft.name + "() {}");
        line("    public static Builder__ builder() { return new Builder__(); }");
        line("    public static class Builder__ {");
        for (Property one : draft.properties) {
            String method = draft.number % 2 == 0 ? one.name() : one.accessor("set");
            line("        private " + one.type().source() + " " + one.name() + ";");
            line("        public Builder__ " + method + "(" + one.type().source() + " " + one.name() + ") { this."
                    + one.name() + " = " + one.name() + "; return this; }");
        }
        line("        public " + made + " build() { " + made + " made__ = new " + made + "();"
                + draft.properties.stream()
                        .map(one -> " made__." + one.name() + " = this." + one.name() + ";")
                        .collect(Collectors.joining())
                + " return made__; }");
        line("    }");
    }

    /** The last property is the parent's type parameter, and half of the others are declared there too. */
    private void inherited() {
        int half = draft.properties.size() / 2;
        int last = draft.properties.size() - 1;
        bean(draft.properties.subList(0, half), true);
        ModelSource parent = new ModelSource(draft);
        if (!draft.packageName.isEmpty()) {
            parent.line("package " + draft.packageName + ";");
        }
        parent.line("abstract class Parent" + draft.number + "<T> {");
        parent.bean(draft.properties.subList(half, last), true);
        Property variable = draft.properties.get(last);
        parent.bean(
                List.of(new Property(
                        variable.name(), Type.unsupported("T"), mark(variable), "", variable.key(), true, true)),
                true);
        parent.line("}");
        draft.files.put("Parent" + draft.number, parent.out.toString());
    }

    private String parameters(List<Property> properties) {
        return properties.stream()
                .map(one -> draft.taken(one) + " " + one.name())
                .collect(Collectors.joining(", "));
    }

    private static String assigned(List<Property> properties, String to) {
        return properties.stream()
                .map(one -> " " + to + "." + one.name() + " = " + one.name() + ";")
                .collect(Collectors.joining());
    }

    private String joined(Function<Property, String> part, String separator) {
        return draft.properties.stream().map(part).collect(Collectors.joining(separator));
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
