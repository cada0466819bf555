package dev.talkbind.client.internal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Makes one attempt of a call, with a token of its own. */
public final class Calls {
    private final HttpClient http;
    private final String address;
    private final Signer signer;
    private final Clock clock;

    /** The address of the app, without a slash at its end. */
    public Calls(HttpClient http, String address, Signer signer, Clock clock) {
        this.http = http;
        this.address = address;
        this.signer = signer;
        this.clock = clock;
    }

    /** The answer, if it arrives in time together with its body. The JDK's own time limit covers only the headers. */
    Answer attempt(Call call, Duration longest) {
        CompletableFuture<HttpResponse<byte[]>> pending =
                http.sendAsync(request(call), headers -> new BoundedBody(call.longestBody()));
        try {
            HttpResponse<byte[]> response = pending.get(longest.toNanos(), TimeUnit.NANOSECONDS);
            Duration wait = RetryAfter.of(response.headers(), clock);
            return Answer.of(response.statusCode(), wait, response.body());
        } catch (TimeoutException late) {
            pending.cancel(true);
            return Answer.without(Meaning.UNKNOWN);
        } catch (InterruptedException stopped) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return Answer.without(Meaning.UNKNOWN);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof Error error) {
                throw error;
            }
            return Answer.without(Meaning.of(fault.getCause()));
        }
    }

    private HttpRequest request(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + call.path()))
                .header("Authorization", "Bearer " + signer.forCall());
        byte[] document = call.document();
        return document == null
                ? request.build()
                : request.header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofByteArray(document))
                        .build();
    }
}
