package dev.talkbind.processor.read;

import java.util.List;

/**
 * The names of the annotations that Talkbind reads. Jackson's annotations are read by name, so that Jackson need not be
 * present.
 */
final class Annotations {

    static final String TALK_USER = "dev.talkbind.annotations.TalkUser";
    static final String TALK_CUSTOM_DATA = "dev.talkbind.annotations.TalkCustomData";
    static final String USER_FIELD = "dev.talkbind.annotations.UserField";
    static final String CUSTOM_FIELD = "dev.talkbind.annotations.CustomField";
    static final String TALK_NESTED = "dev.talkbind.annotations.TalkNested";
    static final String TALK_TEXT = "dev.talkbind.annotations.TalkText";
    static final String TALK_IGNORE = "dev.talkbind.annotations.TalkIgnore";
    static final String JSON_PROPERTY = "com.fasterxml.jackson.annotation.JsonProperty";
    static final String JSON_ALIAS = "com.fasterxml.jackson.annotation.JsonAlias";
    static final String JSON_CREATOR = "com.fasterxml.jackson.annotation.JsonCreator";
    static final String JSON_VALUE = "com.fasterxml.jackson.annotation.JsonValue";

    static final String IMMUTABLE = "org.immutables.value.Value.Immutable";

    static final String IMMUTABLE_STYLE = "org.immutables.value.Value.Style";

    static final String IMMUTABLE_DEFAULT = "org.immutables.value.Value.Default";

    static final String KOTLIN = "kotlin.Metadata";

    private Annotations() {}

    static boolean isRead(String annotation) {
        return annotation.startsWith("dev.talkbind.annotations.")
                || List.of(JSON_PROPERTY, JSON_ALIAS, JSON_CREATOR, JSON_VALUE).contains(annotation);
    }
}
