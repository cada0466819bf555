package dev.talkbind.samples.demo;

import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.spring.TalkJsListener;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Sees landlords come back from TalkJS. */
class Witness {
    private final BlockingQueue<Landlord> seen = new LinkedBlockingQueue<>();

    @TalkJsListener({"user.created", "user.updated"})
    void see(Landlord landlord) {
        seen.add(landlord);
    }

    /** The next one. */
    Landlord next() throws InterruptedException {
        Landlord landlord = seen.poll(1, TimeUnit.MINUTES);
        if (landlord == null) {
            throw new IllegalStateException("nothing has come back from TalkJS");
        }
        return landlord;
    }
}
