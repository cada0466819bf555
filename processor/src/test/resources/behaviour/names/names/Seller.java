package names;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** Every name that generated code could want for itself. */
@TalkUser
public record Seller(
        String id,
        String name,
        @CustomField String value,
        @CustomField String key,
        @CustomField String user,
        @CustomField String map,
        @CustomField String json,
        @CustomField String builder,
        @CustomField String result,
        @CustomField String entity,
        @CustomField String out,
        @CustomField String in,
        @CustomField String i,
        @CustomField String e,
        @CustomField String t,
        @CustomField String it,
        @CustomField String data,
        @CustomField String obj,
        @CustomField String len,
        @CustomField String stored,
        @CustomField String now,
        @CustomField String copy,
        @CustomField String seller,
        @CustomField String ID,
        @CustomField String NAME,
        @CustomField String KEYS,
        @CustomField String INSTANCE,
        java.util.Map<String, String> custom) {}
