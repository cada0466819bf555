package dev.talkbind.samples.service.backfill;

import dev.talkbind.samples.service.backfill.PeopleOut.Part;
import dev.talkbind.samples.service.outbox.Claim;
import dev.talkbind.samples.service.outbox.Delivery;
import dev.talkbind.samples.service.outbox.Pending;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/**
 * Sends a chunk of people, whole, by way of the outbox: so a change that is made meanwhile is neither lost nor overtaken, and
 * what TalkJS does not take now the outbox sends later.
 */
class PeopleWriter implements ItemWriter<Object> {
    private static final Logger LOG = LoggerFactory.getLogger(PeopleWriter.class);

    private final Kind kind;
    private final PeopleOut out;
    private final Delivery delivery;
    private final Pauses pauses;
    private long count;

    PeopleWriter(Kind kind, PeopleOut out, Delivery delivery, Pauses pauses) {
        this.kind = kind;
        this.out = out;
        this.delivery = delivery;
        this.pauses = pauses;
    }

    @Override
    public void write(Chunk<?> ids) throws InterruptedException {
        Part part = out.put(kind, ids.getItems());
        Claim claim = part.claim();
        List<String> users = claim.rows().stream().map(Pending::id).toList();
        while (!claim.rows().isEmpty()) {
            pauses.pause(delivery.deliver(claim));
            claim = out.claim(users);
        }
        part.left().forEach(id -> out.putOne(kind, id));
        count += ids.size();
        LOG.debug("back-fill: {} {}s of this part", count, kind.table());
    }
}
