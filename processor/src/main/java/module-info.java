/** The annotation processor: reads annotated classes, checks them, and writes mappers and converters. */
module dev.talkbind.processor {
    requires java.compiler;
    requires dev.talkbind.annotations;
    requires com.palantir.javapoet;
    requires static com.google.auto.service;
}
