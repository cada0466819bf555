package com.acme;

import dev.talkbind.client.Outcome;
import dev.talkbind.client.Outcomes;
import dev.talkbind.client.TalkJs;
import dev.talkbind.client.WebhookException;
import dev.talkbind.client.Webhooks;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.WebhookEvent;
import java.time.Duration;
import java.util.List;

public final class Letting {
    private final TalkJs talkJs;

    public Letting(TalkJs talkJs) {
        this.talkJs = talkJs;
    }

    public static void main(String[] args) {
        TalkJs talkJs = TalkJs.builder(System.getenv("TALKJS_APP_ID"), System.getenv("TALKJS_SECRET_KEY"))
                .build();
        System.out.println(new Letting(talkJs).send("landlord-1", "Mila Jansen"));
    }

    public String send(String id, String name) {
        User user = User.builder(id).name(name).role("landlord").build();
        Outcome outcome = talkJs.users().put(user);
        if (outcome instanceof Outcome.Accepted) {
            return "TalkJS holds it";
        } else if (outcome instanceof Outcome.Refused refused) {
            return "TalkJS refuses it: " + refused.reason();
        } else if (outcome instanceof Outcome.Limited limited) {
            return "try again in " + limited.retryAfter().toSeconds() + " seconds";
        } else if (outcome instanceof Outcome.NotTaken notTaken) {
            return "surely not taken, and not the user's fault: status " + notTaken.status();
        }
        return "no answer: sent again, it does no harm";
    }

    public List<String> sendAll(List<User> users) {
        Outcomes outcomes = talkJs.users().putAll(users); // any number; each has its own outcome
        return List.copyOf(outcomes.notAccepted().keySet());
    }

    public List<String> names() {
        return talkJs.users()
                .all()
                .filter(user -> user.isOk())
                .map(user -> user.value().name())
                .toList();
    }

    public String tokenFor(String id) {
        return talkJs.tokens().forUser(id, Duration.ofMinutes(30));
    }

    public int receive(String secretKey, String signature, String timestamp, byte[] body) {
        try {
            WebhookEvent event = Webhooks.of(secretKey).verify(signature, timestamp, body, Duration.ofMinutes(10));
            return event.type().equals("user.updated") ? 200 : 204;
        } catch (WebhookException fault) {
            return fault.fault() == WebhookException.Fault.BODY ? 400 : 401;
        }
    }
}
