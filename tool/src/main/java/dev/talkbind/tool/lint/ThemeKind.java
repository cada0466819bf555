package dev.talkbind.tool.lint;

import java.util.List;

/** The kinds of templates. Each kind sees other fields of users. */
public enum ThemeKind {
    EMAIL(List.of("id", "name", "role", "photoUrl", "custom")),
    CHAT(List.of("id", "name", "role", "photoUrl", "custom", "locale", "welcomeMessage", "availabilityText", "isMe")),
    /** Notification texts, which have no tags. */
    MACRO(List.of("id", "name", "role", "photoUrl", "custom"));

    @SuppressWarnings("ImmutableEnumChecker") // the lists cannot change
    private final List<String> fields;

    ThemeKind(List<String> fields) {
        this.fields = fields;
    }

    List<String> fields() {
        return fields;
    }

    /**
     * Decides by content: a template without tags is a notification text, and one with a recipient or messages is an
     * email theme.
     */
    static ThemeKind of(String template) {
        if (!template.contains("<")) {
            return MACRO;
        }
        return template.contains("recipient.") || template.contains("in messages") ? EMAIL : CHAT;
    }
}
