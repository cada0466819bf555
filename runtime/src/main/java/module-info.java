/** What generated mappers and services call: TalkJS users and custom data as values, and their JSON forms. */
@SuppressWarnings("module") // databind is the user's choice: Jackson 2, Jackson 3, both or none
module dev.talkbind.runtime {
    requires transitive dev.talkbind.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;

    exports dev.talkbind.runtime;
    exports dev.talkbind.runtime.json;
    exports dev.talkbind.runtime.spi;
    exports dev.talkbind.runtime.text;

    opens dev.talkbind.runtime to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens dev.talkbind.runtime.internal to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
