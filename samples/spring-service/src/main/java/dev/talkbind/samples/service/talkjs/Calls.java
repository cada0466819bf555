package dev.talkbind.samples.service.talkjs;

import dev.talkbind.samples.service.talkjs.Answer.Verdict;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/** Calls to TalkJS, each with a token of its own. */
@Component
public class Calls {
    private final RestClient http;
    private final String appId;
    private final Tokens tokens;

    public Calls(RestClient talkJsHttp, TalkJsSettings settings, Tokens tokens) {
        this.http = talkJsHttp;
        this.appId = settings.appId();
        this.tokens = tokens;
    }

    /**
     * Puts a document.
     *
     * @param path below the app's; {@code {id}} in it is the id, percent-encoded
     */
    public Answer put(String path, String id, byte[] document) {
        try {
            return http.put()
                    .uri("/v1/{app}" + path, variables(id))
                    .header(HttpHeaders.AUTHORIZATION, "Bearer " + tokens.forCall())
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(document)
                    .exchange((request, response) -> Answers.of(response));
        } catch (ResourceAccessException fault) {
            return Answer.of(isUnreached(fault) ? Verdict.NOT_TAKEN : Verdict.SILENT, "no answer");
        }
    }

    private Map<String, String> variables(String id) {
        Map<String, String> variables = new HashMap<>(Map.of("app", appId));
        variables.put("id", id);
        return variables;
    }

    private static boolean isUnreached(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
