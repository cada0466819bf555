package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.UserProperty;
import java.util.List;
import java.util.stream.Collectors;

/** A property of a class in a model of nested values. */
sealed interface NestPart {

    String WORDS = "dev.talkbind.annotations.";

    String name();

    /** Its annotation, as source. */
    String mark();

    /** Its type, as source. */
    String type();

    default String accessor(String prefix) {
        return prefix + Character.toUpperCase(name().charAt(0)) + name().substring(1);
    }

    /** What a key says beside its name and type. */
    enum Trait {
        REQUIRED,
        DEFAULT,
        WRITE,
        READ,
        NONE
    }

    /**
     * A custom field.
     *
     * @param letter with which the texts of its converter begin; empty where there is none
     */
    record KeyPart(String name, NestType of, String key, List<String> aliases, Trait trait, String letter)
            implements NestPart {

        @Override
        public String type() {
            return of.source();
        }

        @Override
        public String mark() {
            String said = "value = \"" + key + "\""
                    + (aliases.isEmpty() ? "" : ", aliases = {\"" + String.join("\", \"", aliases) + "\"}")
                    + (letter.equals("P") ? ", converter = Owner." + of.converted() + "TextP.class" : "");
            return "@" + WORDS + "CustomField(" + said + said(trait) + ")";
        }

        private String said(Trait trait) {
            return switch (trait) {
                case REQUIRED -> ", required = true";
                case DEFAULT -> ", defaultValue = \"" + of.text(byDefault(), letter) + "\"";
                case WRITE, READ -> ", direction = " + WORDS + "Direction." + trait;
                case NONE -> "";
            };
        }

        /** What stands in where the key is absent. */
        Object byDefault() {
            return trait == Trait.DEFAULT ? of.values().get(0) : null;
        }

        boolean isRequired() {
            return trait == Trait.REQUIRED || of.isPrimitive() && trait != Trait.DEFAULT;
        }

        boolean isRead() {
            return trait != Trait.WRITE;
        }

        boolean isWritten() {
            return trait != Trait.READ;
        }
    }

    /** A field of the user. */
    record Field(String name, UserProperty field, String type, Object value) implements NestPart {

        @Override
        public String mark() {
            return "@" + WORDS + "UserField(" + WORDS + "UserProperty." + field + ")";
        }
    }

    /**
     * A value of another class.
     *
     * @param direction what it, or its type, says of it
     * @param isInitial whether a new owner has one
     */
    record Nested(String name, String prefix, NestNode node, boolean isOptional, Direction direction, boolean isInitial)
            implements NestPart {

        boolean isWrittenOnly() {
            return direction == Direction.WRITE;
        }

        boolean isReadOnly() {
            return direction == Direction.READ;
        }

        @Override
        public String type() {
            return isOptional ? "java.util.Optional<" + node.type() + ">" : node.type();
        }

        @Override
        public String mark() {
            List<String> said = new java.util.ArrayList<>();
            if (!prefix.isEmpty()) {
                said.add("prefix = \"" + prefix + "\"");
            }
            if (direction != Direction.BOTH && !node.mark().contains("direction")) {
                said.add("direction = " + WORDS + "Direction." + direction);
            }
            return "@" + WORDS + "TalkNested"
                    + said.stream()
                            .collect(Collectors.joining(", ", said.isEmpty() ? "" : "(", said.isEmpty() ? "" : ")"));
        }
    }

    /** A map of all keys of a prefix. */
    record Entries(String name, String prefix, NestType of, String letter) implements NestPart {

        @Override
        public String type() {
            return "java.util.Map<java.lang.String, " + of.source() + ">";
        }

        @Override
        public String mark() {
            return "@" + WORDS + "TalkNested(prefix = \"" + prefix + "\")";
        }
    }
}
