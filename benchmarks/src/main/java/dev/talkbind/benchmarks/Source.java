package dev.talkbind.benchmarks;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A source file that {@link CompileTime} compiles, with the properties of {@link Seller}. */
record Source(String name, String text) {
    static final Source TIER = new Source("Tier", "package sellers; public enum Tier { FREE, PRO, ENTERPRISE }\n");

    private static final List<Property> PROPERTIES = List.of(
            new Property("String", "id", false),
            new Property("String", "name", false),
            new Property("String", "email", false),
            new Property("String", "phone", false),
            new Property("String", "photoUrl", false),
            new Property("Locale", "locale", false),
            new Property("Tier", "tier", true),
            new Property("String", "nickname", true),
            new Property("boolean", "verified", true),
            new Property("int", "orders", true),
            new Property("BigDecimal", "balance", true),
            new Property("LocalDate", "memberSince", true),
            new Property("Instant", "lastSeen", true),
            new Property("UUID", "account", true),
            new Property("double", "rating", true));
    private static final String HEAD = """
            package sellers;

            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import java.util.Locale;
            import java.util.UUID;

            """;

    /** Getters and setters; each annotation on the type and on each custom property may be empty. */
    static Source bean(String name, String onType, String onCustom) {
        return type(
                name,
                onType + " public class",
                each(property -> (property.custom() ? onCustom : "") + property.beanMembers(property.type())));
    }

    /** The same with a text for each property, as a DTO has it. */
    static Source texts(String name) {
        return type(name, "public class", each(property -> property.beanMembers("String")));
    }

    static Source mapper(String name) {
        String methods = "    %1$sDto toDto(%1$s from);%n    %1$s fromDto(%1$sDto from);%n".formatted(name);
        return type(name + "Mapper", "@org.mapstruct.Mapper public interface", methods);
    }

    static Source autoValue(String name) {
        return type(
                name,
                "@com.google.auto.value.AutoValue public abstract class",
                each(property -> "    public abstract %s %s();%n".formatted(property.type(), property.name()))
                        + "    public static Builder builder() { return new AutoValue_%s.Builder(); }%n".formatted(name)
                        + "    @com.google.auto.value.AutoValue.Builder public abstract static class Builder {%n"
                                .formatted()
                        + each(property -> "        public abstract Builder %s(%s value);%n"
                                .formatted(property.name(), property.type()))
                        + "        public abstract %s build();%n    }%n".formatted(name));
    }

    private static Source type(String name, String kind, String members) {
        return new Source(name, HEAD + kind + " " + name + " {\n" + members + "}\n");
    }

    private static String each(Function<Property, String> code) {
        return PROPERTIES.stream().map(code).collect(Collectors.joining());
    }

    private record Property(String type, String name, boolean custom) {
        String beanMembers(String type) {
            String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            return """
                    private %1$s %2$s;
                    public %1$s %3$s%4$s() { return %2$s; }
                    public void set%4$s(%1$s %2$s) { this.%2$s = %2$s; }
                    """.formatted(type, name, type.equals("boolean") ? "is" : "get", capital)
                    .indent(4);
        }
    }
}
