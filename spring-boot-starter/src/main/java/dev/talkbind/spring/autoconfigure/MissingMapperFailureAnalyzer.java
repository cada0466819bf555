package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.mapping.MissingMapperException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains what to do if an entity has a mapper that Spring does not know. */
final class MissingMapperFailureAnalyzer extends AbstractFailureAnalyzer<MissingMapperException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, MissingMapperException cause) {
        String type = cause.type().getName();
        return new FailureAnalysis(
                "Changes of " + type + " would never reach TalkJS: no bean is its UserMapper.",
                "Compile " + type + " with the option -Atalkbind.componentModel=spring and let Spring scan its package,"
                        + " or declare the mapper as a bean. If its changes are not to be sent by themselves, set"
                        + " talkbind.jpa.enabled to false.",
                cause);
    }
}
