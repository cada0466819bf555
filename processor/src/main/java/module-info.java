/** The annotation processor: reads annotated classes, checks them, and writes mappers and converters. */
module dev.talkbind.processor {
    requires java.compiler;
    requires dev.talkbind.annotations;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;

    provides javax.annotation.processing.Processor with
            dev.talkbind.processor.TalkbindProcessor,
            dev.talkbind.processor.MarkerProcessor;
}
