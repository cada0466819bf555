/** What generated mappers and services call: TalkJS users and custom data as values, and their JSON forms. */
module dev.talkbind.runtime {
    requires transitive dev.talkbind.annotations;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;

    exports dev.talkbind.runtime.text;
}
