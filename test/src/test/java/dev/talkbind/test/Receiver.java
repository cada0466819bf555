package dev.talkbind.test;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A service that takes webhooks. */
final class Receiver implements AutoCloseable {
    @SuppressWarnings("ArrayRecordComponent") // nobody compares deliveries
    record Delivery(String timestamp, String signature, byte[] body) {
        String id() {
            return Wire.tree(new String(body, StandardCharsets.UTF_8)).get("id").asText();
        }
    }

    private final HttpServer server;
    private final List<Delivery> deliveries = Collections.synchronizedList(new ArrayList<>());
    private volatile int status = 200;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        server.createContext("/", exchange -> {
            deliveries.add(new Delivery(
                    exchange.getRequestHeaders().getFirst("X-TalkJS-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-TalkJS-Signature"),
                    exchange.getRequestBody().readAllBytes()));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
    }

    URI uri() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhooks");
    }

    void answers(int status) {
        this.status = status;
    }

    List<Delivery> deliveries() {
        return List.copyOf(deliveries);
    }

    List<String> ids() {
        return deliveries().stream().map(Delivery::id).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
