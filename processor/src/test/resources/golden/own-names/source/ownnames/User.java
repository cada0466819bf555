package ownnames;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public record User(
        java.lang.String id,
        java.lang.String name,
        @CustomField java.lang.String user,
        @CustomField java.lang.String in,
        @CustomField java.lang.String data,
        @CustomField("the-class") java.lang.String class_,
        @CustomField int lastSeen,
        @CustomField int last_seen,
        @CustomField int $total,
        @CustomField int instance,
        @CustomField int keys) {}
