/** Compares what classes map to TalkJS with what TalkJS holds: as a library, in tests, and on the command line. */
module dev.talkbind.tool {
    requires transitive dev.talkbind.runtime;
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires static transitive org.jspecify;

    exports dev.talkbind.tool;
    exports dev.talkbind.tool.drift;
    exports dev.talkbind.tool.form;
    exports dev.talkbind.tool.lint;
    exports dev.talkbind.tool.lock;
    exports dev.talkbind.tool.report;
    exports dev.talkbind.tool.rule;
    exports dev.talkbind.tool.schema;
    exports dev.talkbind.tool.verb;

    opens dev.talkbind.tool.cli to
            info.picocli;
}
