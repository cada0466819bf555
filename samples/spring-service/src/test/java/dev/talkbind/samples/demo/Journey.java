package dev.talkbind.samples.demo;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.Browsing;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.LandlordCustomDataConverter;
import dev.talkbind.spring.Outbox;
import dev.talkbind.test.Request;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Enters a landlord, changes the plan, and tells of each place where the change comes by. */
final class Journey {
    private final Demo demo;
    private final Browsing agent;

    Journey(Demo demo) {
        this.demo = demo;
        this.agent = new Browsing(demo.port(), "agent", "agent");
    }

    void go(Consumer<String> told) throws Exception {
        Witness witness = demo.service().getBean(Witness.class);
        agent.send("POST", "/landlords", landlord("FREE"));
        witness.next();

        demo.talkJs().answer(request -> {
            tell(request, told);
            return null; // as TalkJS answers
        });
        told.accept("entity   the plan of landlord 1 is PRO from now on");
        agent.send("PUT", "/landlords/1", landlord("PRO"));
        Landlord landlord = witness.next();
        User user = demo.talkJs().user("landlord-1").orElseThrow();
        told.accept("TalkJS   custom data " + new TreeMap<>(user.custom()));
        told.accept("webhook  user.updated, signed");
        told.accept("typed    a Landlord with plan " + landlord.getPlan() + ", replies within "
                + landlord.getReplyTime().toHours() + " hours");
        told.accept("key      " + user.custom().get(LandlordCustomDataConverter.PLAN));
    }

    private void tell(Request request, Consumer<String> told) {
        long waiting = demo.service().getBean(Outbox.class).counts().waiting();
        told.accept("outbox   rows that wait: " + waiting);
        told.accept("request  " + request.method() + " " + request.target() + " " + request.text());
    }

    private static String landlord(String plan) {
        return "{\"fullName\":\"Mila Jansen\",\"email\":\"mila@letting.example\",\"plan\":\"" + plan
                + "\",\"replyTime\":\"PT2H\",\"flatsLet\":4,\"version\":0}";
    }
}
