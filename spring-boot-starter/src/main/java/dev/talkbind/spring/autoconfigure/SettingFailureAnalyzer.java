package dev.talkbind.spring.autoconfigure;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Explains which setting keeps the service from starting. */
final class SettingFailureAnalyzer extends AbstractFailureAnalyzer<SettingException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, SettingException cause) {
        return new FailureAnalysis("Talkbind cannot start. " + cause.getMessage(), cause.action(), cause);
    }
}
