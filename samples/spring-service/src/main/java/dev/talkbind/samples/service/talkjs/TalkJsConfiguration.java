package dev.talkbind.samples.service.talkjs;

import java.net.http.HttpClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** How TalkJS is called: with time limits, and never on to where another server points. */
@Configuration
class TalkJsConfiguration {
    @Bean
    RestClient talkJsHttp(RestClient.Builder builder, TalkJsSettings settings) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(client);
        requests.setReadTimeout(settings.answerTimeout());
        return builder.requestFactory(requests)
                .baseUrl(settings.baseUrl().toString())
                .build();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
