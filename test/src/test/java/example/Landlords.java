package example;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.function.Supplier;

/** A program under test: it sends landlords, and sends again whatever was not answered or was too much. */
final class Landlords {
    private static final int TRIES = 5;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String users;
    private final Supplier<String> tokens;

    Landlords(URI talkJs, String appId, Supplier<String> tokens) {
        this.users = talkJs + "/v1/" + appId + "/users/";
        this.tokens = tokens;
    }

    /** Whether TalkJS has taken it. */
    boolean send(User landlord) throws InterruptedException {
        for (int i = 0; i < TRIES; i++) {
            int status = put(landlord);
            if (status == 200 || status == 400) {
                return status == 200;
            }
        }
        return false;
    }

    private int put(User landlord) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(users + landlord.id()))
                .header("Authorization", "Bearer " + tokens.get())
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(UserJson.toBytes(landlord, WireForm.REST)))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException broken) {
            return 0;
        }
    }
}
