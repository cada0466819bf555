package dev.talkbind.samples.demo;

import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.inbox.PersonAtTalkJs;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.LandlordCustomDataConverter;
import dev.talkbind.test.Fault;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;

/** Enters a landlord, changes the plan, and tells of each place where the change comes by. */
final class Journey {
    private final Demo demo;
    private final Browsing agent;

    Journey(Demo demo) {
        this.demo = demo;
        this.agent = new Browsing(demo.port(), "agent", "agent");
    }

    void go(Consumer<String> told) throws Exception {
        CountDownLatch entered = arrivals(person -> {});
        agent.send("POST", "/landlords", landlord("FREE"));
        await(entered);

        demo.service().addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof Outbox.Changed) {
                told.accept("outbox   one row, in the transaction of the change");
            }
        });
        demo.talkJs().script(() -> {
            told.accept("request  PUT /v1/agency/users/landlord-1 has what is different");
            return Fault.NONE;
        });
        CountDownLatch changed = arrivals(landlord -> {
            told.accept("TalkJS   custom data "
                    + new TreeMap<>(
                            demo.talkJs().user("landlord-1").orElseThrow().custom()));
            told.accept("webhook  user.updated, signed");
            told.accept("typed    a Landlord with plan " + landlord.getPlan() + ", replies within "
                    + landlord.getReplyTime().toHours() + " hours");
        });
        told.accept("entity   the plan of landlord 1 is PRO from now on");
        agent.send("PUT", "/landlords/1", landlord("PRO"));
        await(changed);
        told.accept("key      "
                + demo.talkJs().user("landlord-1").orElseThrow().custom().get(LandlordCustomDataConverter.PLAN));
    }

    private static String landlord(String plan) {
        return "{\"fullName\":\"Mila Jansen\",\"email\":\"mila@letting.example\",\"plan\":\"" + plan
                + "\",\"replyTime\":\"PT2H\",\"flatsLet\":4,\"version\":0}";
    }

    /** Counts down when the next landlord has come back from TalkJS. */
    private CountDownLatch arrivals(Consumer<Landlord> told) {
        CountDownLatch latch = new CountDownLatch(1);
        demo.service().addApplicationListener((ApplicationListener<PayloadApplicationEvent<?>>) event -> {
            if (event.getPayload() instanceof PersonAtTalkJs seen && latch.getCount() > 0) {
                told.accept((Landlord) seen.person());
                latch.countDown();
            }
        });
        return latch;
    }

    private static void await(CountDownLatch latch) throws InterruptedException {
        if (!latch.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("nothing has come back from TalkJS");
        }
    }
}
