/** The run time of generated mappers and of services: TalkJS users and custom data as values, and their JSON forms. */
@SuppressWarnings("module") // packages may be opened to modules that are absent
module dev.talkbind.runtime {
    requires transitive dev.talkbind.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;

    exports dev.talkbind.runtime;
    exports dev.talkbind.runtime.json;
    exports dev.talkbind.runtime.spi;
    exports dev.talkbind.runtime.text;
    exports dev.talkbind.runtime.internal.text to
            dev.talkbind.processor,
            dev.talkbind.tool;

    opens dev.talkbind.runtime to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
}
