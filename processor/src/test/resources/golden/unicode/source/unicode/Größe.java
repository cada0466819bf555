package unicode;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(idPrefix = "größe-")
public record Größe(
        String id,
        String name,
        @CustomField int größe,
        @CustomField int имя,
        @CustomField int 年齢,
        @CustomField(defaultValue = "\"\\ \t\r\n\u0000\u0085\u2028\u2029 é 😀 $S $T \\u0041 {0}") String text) {}
