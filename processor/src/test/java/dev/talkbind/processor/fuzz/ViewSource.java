package dev.talkbind.processor.fuzz;

import java.util.stream.Collectors;

/** Writes the view of a class that has no annotations: a method for each property, by its getter or by its name. */
final class ViewSource {

    private ViewSource() {}

    static String of(Draft draft) {
        StringBuilder out = new StringBuilder();
        if (!draft.packageName.isEmpty()) {
            out.append("package ").append(draft.packageName).append(";\n");
        }
        out.append(draft.annotation())
                .append("\n")
                .append(draft.modifiers.contains("public") ? "public " : "")
                .append("interface ")
                .append(draft.view)
                .append(" {\n");
        for (Property one : draft.properties) {
            out.append("    ")
                    .append(one.mark())
                    .append(" ")
                    .append(one.type().source())
                    .append(" ")
                    .append(method(draft, one))
                    .append("();\n");
        }
        draft.viewMembers.forEach(member -> out.append("    ").append(member).append("\n"));
        return out.append("}\n").toString();
    }

    /** A method that makes an instance as the class does. */
    static String maker(Draft draft) {
        String parameters = draft.properties.stream()
                .map(one -> draft.taken(one) + " " + one.name())
                .collect(Collectors.joining(", "));
        String arguments = draft.properties.stream().map(Property::name).collect(Collectors.joining(", "));
        String made = draft.shape == Shape.FACTORY ? draft.qualified() + ".of(" : "new " + draft.qualified() + "(";
        return "static " + draft.qualified() + " make__(" + parameters + ") { return " + made + arguments + "); }";
    }

    private static String method(Draft draft, Property property) {
        boolean isByGetter = draft.shape.hasGetter() && (draft.number % 2 == 0 || draft.shape.isWrittenOnly());
        if (NamesPool.isOfObject(property.name()) && !isByGetter) {
            return property.accessor("get");
        }
        return isByGetter ? Shape.getter(property) : property.name();
    }
}
