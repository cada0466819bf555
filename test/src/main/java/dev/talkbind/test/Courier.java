package dev.talkbind.test;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Sends webhooks to the service, one after another. At most 10,000 wait; if one more comes, the oldest is lost. */
final class Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(5); // A: a service has to answer within 5 s
    private static final int MOST = 10_000;

    private final Signatures signatures;
    private final Switches switches;
    private final Clock clock;
    private volatile @Nullable URI target;
    private @Nullable HttpClient http;
    private @Nullable ThreadPoolExecutor queue;

    Courier(Signatures signatures, Switches switches, Clock clock) {
        this.signatures = signatures;
        this.switches = switches;
        this.clock = clock;
    }

    void to(URI target) {
        this.target = target;
    }

    /** Sends a body soon, if there is a target. */
    void send(byte[] body) {
        URI to = target;
        if (to != null) {
            queue().execute(() -> deliver(to, body));
        }
    }

    /** A: if there is no 200 within 5 s, TalkJS makes one more attempt shortly after, and then gives up. */
    private int deliver(URI to, byte[] body) {
        int status = post(to, body);
        return status == 200 ? status : post(to, body);
    }

    /** Sends a body after those that are waiting, and returns the status of the answer; 0 if there is none. */
    int sendNow(byte[] body) {
        URI to = target;
        if (to == null) {
            throw new IllegalStateException("webhooks have no target: see webhooksTo");
        }
        return await(queue().submit(() -> deliver(to, body)));
    }

    /** Waits until every webhook that waits now has been delivered or given up. */
    void await() {
        await(queue().submit(() -> 0));
    }

    private static int await(Future<Integer> result) {
        try {
            return result.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", stopped);
        } catch (ExecutionException | TimeoutException fault) {
            throw new IllegalStateException("webhooks were not delivered within a minute", fault);
        }
    }

    int post(URI to, byte[] body) {
        long unit = switches.has(Shape.SECONDS_IN_TIMESTAMP) ? 1000 : 1;
        String timestamp = Long.toString(clock.millis() / unit);
        HttpRequest request = HttpRequest.newBuilder(to)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-TalkJS-Timestamp", timestamp)
                .header("X-TalkJS-Signature", signatures.ofWebhook(timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            return http().send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException fault) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private synchronized HttpClient http() {
        if (http == null) {
            http = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
        }
        return http;
    }

    private synchronized ThreadPoolExecutor queue() {
        if (queue == null) {
            queue = new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(MOST),
                    Courier::thread,
                    new ThreadPoolExecutor.DiscardOldestPolicy());
        }
        return queue;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "fake-talkjs-webhooks");
        thread.setDaemon(true);
        return thread;
    }

    /** Forgets the waiting webhooks. A later webhook starts the courier again. */
    synchronized void stop() {
        if (queue != null) {
            queue.shutdownNow();
            queue = null;
        }
        http = null;
    }
}
