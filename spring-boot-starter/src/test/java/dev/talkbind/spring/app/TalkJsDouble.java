package dev.talkbind.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Holds users by TalkJS's merge rule, and answers as a test says. */
public final class TalkJsDouble implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // or headers and body are 40 ms apart
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;
    private final Map<String, User> users = new TreeMap<>();
    private final List<Map<String, User>> puts = new ArrayList<>();
    private final List<Map<String, User>> late = new ArrayList<>();
    private Function<Map<String, User>, Answer> rule = patches -> Answer.TAKEN;

    /** A status, negative for none, and whether what came is taken all the same. */
    public record Answer(int status, boolean isTaken) {
        public static final Answer TAKEN = new Answer(200, true);
        public static final Answer RESET = new Answer(-1, false);
        public static final Answer RESET_AFTER = new Answer(-1, true);

        /** No answer, and what came is taken after the next request, over what that brings. */
        public static final Answer LATE = new Answer(-2, false);

        public static Answer of(int status) {
            return new Answer(status, false);
        }
    }

    public TalkJsDouble() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/v1/app/users", this::serve);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        String id = path.startsWith("/v1/app/users/")
                ? URLDecoder.decode(path.substring("/v1/app/users/".length()), UTF_8)
                : null;
        Answer answer = exchange.getRequestMethod().equals("PUT") ? put(id, body) : read();
        if (answer.status() > 0) {
            byte[] text = "{}".getBytes(UTF_8);
            if (answer.status() == 429) {
                exchange.getResponseHeaders().add("Retry-After", "1");
            }
            exchange.sendResponseHeaders(answer.status(), text.length);
            exchange.getResponseBody().write(text);
        }
        exchange.close();
    }

    private synchronized Answer read() {
        return rule.apply(Map.of());
    }

    private synchronized Answer put(String id, byte[] body) throws IOException {
        Map<String, User> patches = new LinkedHashMap<>();
        JsonNode document = JSON.readTree(body);
        if (id != null) {
            patches.put(id, user(id, document));
        } else {
            document.properties().forEach(each -> patches.put(each.getKey(), user(each.getKey(), each.getValue())));
        }
        puts.add(patches);
        List<Map<String, User>> before = List.copyOf(late);
        late.clear();
        Answer answer = rule.apply(patches);
        if (answer.isTaken()) {
            takeLate(patches);
        } else if (answer.equals(Answer.LATE)) {
            late.add(patches);
        }
        before.forEach(this::takeLate);
        return answer;
    }

    private static User user(String id, JsonNode document) {
        return UserJson.fromText(document.toString()).toBuilder().id(id).build();
    }

    /** What is answered to each request from now on; one that reads has no users. */
    public synchronized void answer(Function<Map<String, User>, Answer> answers) {
        rule = answers;
    }

    /** What is answered to the next requests; all after those are taken. */
    public synchronized void script(Answer... answers) {
        List<Answer> rest = new ArrayList<>(List.of(answers));
        rule = patches -> rest.isEmpty() ? Answer.TAKEN : rest.remove(0);
    }

    public synchronized void reset() {
        users.clear();
        puts.clear();
        late.clear();
        rule = patches -> Answer.TAKEN;
    }

    /** What TalkJS holds; null where it holds nothing of that id. */
    public synchronized User user(String id) {
        return users.get(id);
    }

    /** The users of each request, in order. */
    public synchronized List<Map<String, User>> puts() {
        return List.copyOf(puts);
    }

    /** Takes a request that was given up long ago. */
    public synchronized void takeLate(Map<String, User> patches) {
        patches.forEach((key, patch) -> users.merge(key, patch, User::merge));
    }

    /** Takes all that was given up and has not been taken yet. */
    public synchronized void takeLate() {
        late.forEach(this::takeLate);
        late.clear();
    }

    public URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
