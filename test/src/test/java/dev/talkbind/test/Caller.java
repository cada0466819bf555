package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A program that calls TalkJS, with the JDK alone. */
final class Caller {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final FakeTalkJs talkJs;
    private String authorization;

    Caller(FakeTalkJs talkJs) {
        this.talkJs = talkJs;
        this.authorization = "Bearer " + token(Instant.now().plusSeconds(30));
    }

    void authorization(String header) {
        authorization = header;
    }

    String token(Instant end) {
        String claims =
                "{\"tokenType\":\"app\",\"iss\":\"" + talkJs.appId() + "\",\"exp\":" + end.getEpochSecond() + "}";
        return token("{\"alg\":\"HS256\"}", claims, talkJs.secretKey());
    }

    static String token(String header, String claims, String secretKey) {
        try {
            Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
            String signed =
                    base64.encodeToString(header.getBytes(UTF_8)) + "." + base64.encodeToString(claims.getBytes(UTF_8));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "HmacSHA256"));
            return signed + "." + base64.encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Calls a path after that of the app. */
    HttpResponse<String> call(String method, String path, String body) {
        try {
            return send(method, path, body);
        } catch (IOException | InterruptedException fault) {
            throw new AssertionError(fault);
        }
    }

    HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return sendTo(method, "/v1/" + talkJs.appId() + path, body);
    }

    /** Calls a whole path. */
    HttpResponse<String> sendTo(String method, String path, String body) throws IOException, InterruptedException {
        return HTTP.send(request(method, path, body), BodyHandlers.ofString());
    }

    /** Calls, and does not wait. */
    CompletableFuture<HttpResponse<String>> start(String method, String path, String body) {
        return HTTP.sendAsync(request(method, "/v1/" + talkJs.appId() + path, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(talkJs.uri() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .build();
    }

    HttpResponse<String> put(String path, String body) {
        return call("PUT", path, body);
    }

    HttpResponse<String> get(String path) {
        return call("GET", path, "");
    }
}
