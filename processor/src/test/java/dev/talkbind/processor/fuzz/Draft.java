package dev.talkbind.processor.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model in the making: the parts of its class, as source, and the files beside it. */
final class Draft {

    final int number;
    final Shape shape;
    String packageName = "";
    /** The class around it, or no text. */
    String outer = "";

    String name = "";
    String modifiers = "public ";
    /** {@code <T>}, or no text. */
    String parameters = "";

    boolean isUser = true;
    /** Whether setters and parameters take the value of a property whose getter gives an Optional. */
    boolean unwraps;

    boolean keepsNulls;
    String before = "";
    final List<String> attributes = new ArrayList<>();
    /** The attribute that names converters for all properties, or no text. */
    String converters = "";

    List<Property> properties = new ArrayList<>();
    /** Types and members beside the properties. */
    final List<String> members = new ArrayList<>();
    /** The simple name of the interface that is a view of the class and has all the annotations, or no text. */
    String view = "";
    /** What stands in the view beside the properties. */
    final List<String> viewMembers = new ArrayList<>();
    /** More files, by the simple name of their class. */
    final Map<String, String> files = new TreeMap<>();

    Mistake mistake = Mistake.NONE;

    Draft(int number, Shape shape) {
        this.number = number;
        this.shape = shape;
    }

    boolean isViewed() {
        return !view.isEmpty();
    }

    boolean isRead() {
        return attributes.stream().noneMatch(attribute -> attribute.startsWith("direction"));
    }

    String inPackage(String simpleName) {
        return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
    }

    /** The class as it can be named anywhere. */
    String qualified() {
        return inPackage(outer.isEmpty() ? name : outer + "." + name);
    }

    /** The class as a type of any of its instances. */
    String source() {
        return qualified() + (parameters.isEmpty() ? "" : "<?>");
    }

    /** The names of the generated classes, and of the check. */
    String generated(String suffix) {
        String own = outer.isEmpty() ? name : outer + "_" + name;
        return inPackage((isViewed() ? view : own) + suffix);
    }

    String file(String simpleName) {
        return inPackage(simpleName).replace('.', '/') + ".java";
    }

    String annotation() {
        List<String> said = new ArrayList<>(isUser ? attributes : List.of());
        if (!converters.isEmpty()) {
            said.add(converters);
        }
        if (isViewed()) {
            said.add("of = " + qualified() + ".class");
        }
        String all = said.isEmpty() ? "" : "(" + String.join(", ", said) + ")";
        return "@dev.talkbind.annotations." + (isUser ? "TalkUser" : "TalkCustomData") + all;
    }

    /** The type that a parameter or setter of the property takes. */
    String taken(Property property) {
        return isUnwrapped(property) ? property.type().value() : property.type().source();
    }

    boolean isUnwrapped(Property property) {
        return unwraps
                && property.type().source().startsWith("java.util.Optional<")
                && !property.type().source().contains("?");
    }

    /** The expression that a parameter or setter gets. */
    String given(Property property) {
        return isUnwrapped(property)
                ? "dev.talkbind.processor.fuzz.RoundTrip.<" + property.type().value() + ">value(" + property.value()
                        + ")"
                : property.value();
    }
}
