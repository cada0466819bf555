package dev.talkbind.samples.service.backfill;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.outbox.Claim;
import dev.talkbind.samples.service.outbox.Claims;
import dev.talkbind.samples.service.outbox.Outbox;
import dev.talkbind.samples.service.people.TalkUsers;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts people into the outbox, all of them anew. Their rows are locked meanwhile, so what goes into the outbox is their latest
 * state.
 */
@Component
public class PeopleOut {
    private static final String TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;
    private static final int WAIT = -1;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Claims claims;

    PeopleOut(EntityManager entities, Outbox outbox, Claims claims) {
        this.entities = entities;
        this.outbox = outbox;
        this.claims = claims;
    }

    /** What has become of a chunk: those who are claimed now, and the ids of those whom somebody is changing. */
    record Part(Claim claim, List<Object> left) {}

    /** Those whom nobody is changing at this moment. They are claimed in the same transaction, so no other sender gets them. */
    @Transactional
    public Part put(Kind kind, List<?> ids) {
        List<Object> left = new ArrayList<>(ids);
        List<String> users = put(kind, left, SKIP_LOCKED);
        return new Part(claim(users), left);
    }

    /** Those of them that have not gone yet, and may go now. */
    Claim claim(List<String> users) {
        return claims.of(users);
    }

    /** One whom somebody is changing, when that is done; whoever waits for one alone is part of no deadlock. */
    @Transactional
    public void putOne(Kind kind, Object id) {
        put(kind, new ArrayList<>(List.of(id)), WAIT);
    }

    private List<String> put(Kind kind, List<Object> ids, int timeout) {
        List<String> users = new ArrayList<>();
        PersistenceUnitUtil keys = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        for (Object person : locked(kind, ids, timeout)) {
            User user = TalkUsers.of(person);
            outbox.put(user);
            users.add(user.id());
            ids.remove(keys.getIdentifier(person));
        }
        if (!users.isEmpty()) {
            outbox.forget(users);
        }
        return users;
    }

    private List<?> locked(Kind kind, List<?> ids, int timeout) {
        String query = "select p from " + kind.entity().getSimpleName() + " p where p.id in :ids";
        return entities.createQuery(query, kind.entity())
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(TIMEOUT, timeout)
                .getResultList();
    }
}
