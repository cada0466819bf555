package dev.talkbind.tool.docs;

import dev.talkbind.tool.schema.Schema;
import java.util.List;

/** An object at TalkJS with custom data, and its names in templates. */
enum Holding {
    USER("Users", List.of("sender", "recipient")),
    CONVERSATION("Conversations", List.of("conversation")),
    MESSAGE("Messages", List.of("message")),
    /** For a type that does not say whose data it is. */
    ANY("Data of conversations, messages or users", List.of("…"));

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // the lists cannot change
    private final List<String> roots;

    Holding(String title, List<String> roots) {
        this.title = title;
        this.roots = roots;
    }

    String title() {
        return title;
    }

    List<String> roots() {
        return roots;
    }

    static Holding of(Schema schema) {
        return schema.isUser() ? USER : valueOf(schema.attributes().getOrDefault("holder", ANY.name()));
    }
}
