/** The annotation processor: reads annotated classes, checks them, and writes mappers and converters. */
@SuppressWarnings("requires-automatic") // JavaPoet and auto-service have their module names only in the manifest
module dev.talkbind.processor {
    requires java.compiler;
    requires dev.talkbind.runtime; // for its grammar of texts
    requires com.palantir.javapoet;
    requires static com.google.auto.service;

    provides javax.annotation.processing.Processor with
            dev.talkbind.processor.TalkbindProcessor,
            dev.talkbind.processor.MarkerProcessor,
            dev.talkbind.processor.OptionsProcessor;
}
