package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** An HTTP server that answers as a test says, and keeps what it was asked. */
final class StubTalkJs implements AutoCloseable {
    static final String APP = "app";
    static final String SECRET = "sk_test_notarealkey_0123456789ab";

    static {
        // or headers and body are 40 ms apart
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile Answers answers = request -> Reply.of(200);

    /** What came. */
    record Request(String method, String target, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).get(0);
        }

        /** Whether the path or the body names this user. */
        boolean names(String id) {
            return target.endsWith("/" + id) || body.contains("\"" + id + "\":");
        }
    }

    /** What is answered; a negative status breaks the connection. */
    record Reply(int status, Map<String, String> headers, String body) {
        static Reply of(int status) {
            return of(status, "{}");
        }

        static Reply of(int status, String body) {
            return new Reply(status, Map.of(), body);
        }

        Reply with(String name, String value) {
            return new Reply(status, Map.of(name, value), body);
        }
    }

    /** Says what to answer. */
    interface Answers {
        Reply to(Request request) throws IOException;
    }

    StubTalkJs() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        requests.add(request);
        Reply reply = answers.to(request);
        if (reply.status() > 0) {
            byte[] body = reply.body().getBytes(UTF_8);
            reply.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    void answer(Answers rule) {
        answers = rule;
    }

    /** Answers in this order, the last one from then on. */
    void answer(Reply... replies) {
        int before = requests.size();
        answers = request -> replies[Math.min(requests.size() - before, replies.length) - 1];
    }

    List<Request> requests() {
        return requests;
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** A client without patience: each call is one attempt. */
    TalkJs talkJs() {
        return builder().patience(Duration.ZERO).build();
    }

    TalkJs.Builder builder() {
        return TalkJs.builder(APP, SECRET).uri(uri());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
