package ID;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Its types are called like constants of generated code, and its properties like packages that are written out there. */
@TalkUser
public record User(
        String id,
        String name,
        @CustomField INSTANCE first,
        @CustomField KEYS second,
        @CustomField data.Optional dev,
        @CustomField java.util.Optional<String> java,
        @CustomField int data) {}
