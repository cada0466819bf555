package dev.talkbind.samples.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.backfill.BackFillSettings;
import dev.talkbind.samples.service.outbox.OutboxSettings;
import dev.talkbind.samples.service.talkjs.TalkJsSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Settings with which nothing could ever be sent are refused when the service starts. */
class SettingsTest {
    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withUserConfiguration(All.class)
            .withPropertyValues("talkjs.app-id=" + Rig.APP, "talkjs.secret-key=" + Rig.SECRET);

    @EnableConfigurationProperties({OutboxSettings.class, BackFillSettings.class, TalkJsSettings.class})
    static class All {}

    @Test
    void theDefaultsAreRight() {
        service.run(context ->
                assertThat(context.getBean(OutboxSettings.class).batch()).isEqualTo(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agency.outbox.batch=101",
                "agency.outbox.batch=0",
                "agency.back-fill.chunk=101",
                "agency.back-fill.partitions=0",
                "talkjs.burst=0",
                "talkjs.per-second=-1"
            })
    void whatTalkJsWouldNeverTakeIsRefused(String setting) {
        service.withPropertyValues(setting)
                .run(context -> assertThat(context.getStartupFailure())
                        .hasRootCauseInstanceOf(BindValidationException.class)
                        .rootCause()
                        .hasMessageContaining(setting.substring(0, setting.lastIndexOf('.'))));
    }
}
