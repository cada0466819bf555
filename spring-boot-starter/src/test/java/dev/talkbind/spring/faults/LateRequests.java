package dev.talkbind.spring.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.test.Answer;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.test.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives some requests up with 504, and has TalkJS take them a while later, over whatever came since. */
final class LateRequests implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LATEST_MILLIS = 400; // within the time that the outbox allows for

    private final FakeTalkJs talkJs;
    private final Random random;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ScheduledExecutorService later = Executors.newSingleThreadScheduledExecutor();

    LateRequests(FakeTalkJs talkJs, Random random) {
        this.talkJs = talkJs;
        this.random = random;
    }

    /** Null for those that are not late. */
    synchronized Answer answer(Request request) {
        if (!request.method().equals("PUT") || random.nextInt(5) > 0) {
            return null;
        }
        Map<String, User> users = users(request);
        underWay.incrementAndGet();
        ScheduledFuture<?> unused =
                later.schedule(() -> take(users), 1 + random.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
        return Answer.html(504);
    }

    private void take(Map<String, User> users) {
        users.forEach(talkJs::browserUpdates);
        underWay.decrementAndGet();
    }

    private static Map<String, User> users(Request request) {
        Map<String, User> users = new TreeMap<>();
        try {
            JsonNode document = JSON.readTree(request.body());
            String path = request.target();
            if (path.endsWith("/users")) {
                document.properties().forEach(each -> users.put(each.getKey(), user(each.getValue())));
            } else {
                users.put(path.substring(path.lastIndexOf('/') + 1), user(document));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return users;
    }

    private static User user(JsonNode document) {
        return UserJson.fromText(document.toString());
    }

    boolean areUnderWay() {
        return underWay.get() > 0;
    }

    @Override
    public void close() {
        later.shutdown();
    }
}
