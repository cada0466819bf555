package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;

/** Calls the service as somebody. */
public final class Browsing {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String credentials;

    public Browsing(int port, String login, String password) {
        this.base = "http://localhost:" + port;
        this.credentials = Base64.getEncoder().encodeToString((login + ":" + password).getBytes(UTF_8));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    public HttpResponse<String> send(String method, String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** As a form of a page does. */
    public HttpResponse<String> post(String path, String type) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).POST(HttpRequest.BodyPublishers.ofString(type.isEmpty() ? "" : "{}"));
        return send(type.isEmpty() ? request : request.header("Content-Type", type));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
