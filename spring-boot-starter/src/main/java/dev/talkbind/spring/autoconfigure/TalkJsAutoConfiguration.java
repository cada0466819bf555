package dev.talkbind.spring.autoconfigure;

import dev.talkbind.client.TalkJs;
import dev.talkbind.client.Webhooks;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The client of one app, and the check of its webhooks. */
@AutoConfiguration
@ConditionalOnBooleanProperty(name = "talkjs.enabled", matchIfMissing = true)
@EnableConfigurationProperties(TalkJsProperties.class)
public class TalkJsAutoConfiguration {
    private static final int SHORTEST_KEY = 32;

    /** The client. To use another one, a service declares its own. */
    @Bean
    @ConditionalOnMissingBean
    TalkJs talkJs(TalkJsProperties settings, ObjectProvider<Clock> clock) {
        return TalkJs.builder(present("talkjs.app-id", "TALKJS_APP_ID", settings.appId()), key(settings))
                .uri(settings.uri())
                .limit(settings.allowedBurst(), settings.allowedPerSecond())
                .patience(settings.patience())
                .answerTimeout(settings.answerTimeout())
                .clock(clock(clock))
                .build();
    }

    /** Checks that webhooks are signed with the app's key. */
    @Bean
    @ConditionalOnMissingBean
    Webhooks talkJsWebhooks(TalkJsProperties settings, ObjectProvider<Clock> clock) {
        return Webhooks.of(key(settings), clock(clock));
    }

    static Clock clock(ObjectProvider<Clock> clock) {
        return clock.getIfUnique(Clock::systemUTC);
    }

    private static String key(TalkJsProperties settings) {
        String setting = "talkjs.secret-key";
        String key = present(setting, "TALKJS_SECRET_KEY", settings.secretKey());
        if (key.length() < SHORTEST_KEY || !key.equals(key.strip())) {
            throw new SettingException(
                    setting,
                    "has fewer than 32 characters, or spaces around it",
                    "Copy the secret key from the dashboard of TalkJS, and nothing else, into the environment variable"
                            + " TALKJS_SECRET_KEY.");
        }
        return key;
    }

    private static String present(String setting, String variable, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new SettingException(
                    setting,
                    "is missing",
                    "Set it, best by the environment variable " + variable
                            + "; the dashboard of TalkJS shows it. If the service is to start without TalkJS, as in"
                            + " some tests, set talkjs.enabled to false.");
        }
        return value;
    }
}
