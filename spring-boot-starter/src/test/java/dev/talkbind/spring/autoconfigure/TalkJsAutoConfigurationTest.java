package dev.talkbind.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.client.TalkJs;
import dev.talkbind.client.Webhooks;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;

class TalkJsAutoConfigurationTest {
    private static final String SECRET = "sk_test_notarealkey_0123456789ab";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TalkJsAutoConfiguration.class));

    @Test
    void twoSettingsMakeAClient() {
        runner.withPropertyValues("talkjs.app-id=agency", "talkjs.secret-key=" + SECRET)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(TalkJs.class)
                        .hasSingleBean(Webhooks.class));
    }

    @Test
    void theServicesOwnClientIsKept() {
        TalkJs own = TalkJs.builder("other", SECRET).build();
        runner.withPropertyValues("talkjs.secret-key=" + SECRET)
                .withBean(TalkJs.class, () -> own)
                .run(context -> assertThat(context.getBean(TalkJs.class)).isSameAs(own));
    }

    @Test
    void whatIsSwitchedOffNeedsNoSetting() {
        runner.withPropertyValues("talkjs.enabled=false")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(TalkJs.class));
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', talkjs.app-id: is missing, TALKJS_APP_ID",
        "agency, '', talkjs.secret-key: is missing, TALKJS_SECRET_KEY",
        "agency, too-short, talkjs.secret-key: has fewer than 32 characters, dashboard"
    })
    void aSettingThatIsMissingIsToldInPlainWords(String appId, String key, String fault, String action) {
        runner.withPropertyValues("talkjs.app-id=" + appId, "talkjs.secret-key=" + key)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis).isNotNull();
                    assertThat(analysis.getDescription()).contains(fault).doesNotContain("too-short");
                    assertThat(analysis.getAction()).contains(action);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"talkjs.burst=0", "talkjs.per-second=-1", "talkjs.per-second=NaN"})
    void aLimitThatAllowsNothingIsToldInPlainWords(String setting) {
        runner.withPropertyValues("talkjs.app-id=agency", "talkjs.secret-key=" + SECRET, setting)
                .run(context -> {
                    assertThat(context).hasFailed();
                    FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(context.getStartupFailure());
                    assertThat(analysis.getDescription()).contains(setting.replaceFirst("=.*", ": allows no request"));
                });
    }

    @Test
    void aKeyWithALineEndIsTold() {
        Map<String, Object> settings = Map.of("talkjs.app-id", "agency", "talkjs.secret-key", SECRET + "\n");
        runner.withInitializer(context ->
                        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings)))
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("spaces around it"));
    }

    @Test
    void theKeyIsNeverShown() {
        runner.withPropertyValues("talkjs.app-id=agency", "talkjs.secret-key=" + SECRET)
                .run(context -> assertThat(
                                context.getBean(TalkJsProperties.class).toString())
                        .doesNotContain(SECRET)
                        .doesNotContain("agency"));
    }

    @Test
    void editorsKnowTheSettings() throws Exception {
        String metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(metadata)
                .contains("\"talkjs.app-id\"", "\"talkjs.secret-key\"", "signs tokens and verifies webhooks");
    }
}
