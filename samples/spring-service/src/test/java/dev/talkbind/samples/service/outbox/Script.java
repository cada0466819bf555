package dev.talkbind.samples.service.outbox;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.RandomPeople;
import dev.talkbind.samples.service.people.TalkUsers;
import dev.talkbind.samples.service.people.Tenant;
import dev.talkbind.test.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One run of the service by a seed: people change, senders send and are killed, and everything goes wrong that can. */
final class Script {
    private static final Fault[] FAULTS = Fault.values();

    private final FaultRig rig;
    private final Random random;
    private final RandomPeople people;
    private final List<Object> known = new ArrayList<>();
    private final Map<String, User> expected = new LinkedHashMap<>();
    private boolean isCalm;
    private int kills;

    Script(FaultRig rig, long seed) {
        this.rig = rig;
        this.random = new Random(seed);
        this.people = new RandomPeople(random);
    }

    void run() {
        rig.talkJs().script(this::fault);
        rig.talkJs().refuse(id -> isCalm || random.nextInt(12) > 0 ? null : "not today");
        rig.restart();
        int steps = 6 + random.nextInt(14);
        for (int i = 0; i < steps; i++) {
            step();
        }
        isCalm = true;
        known.forEach(this::touch); // whoever was refused waits for a change
        settle();
    }

    private void step() {
        switch (random.nextInt(6)) {
            case 0 -> create();
            case 1, 2 -> change();
            case 3 -> rig.clock().pass(Duration.ofMillis(random.nextInt(2000)));
            default -> send();
        }
    }

    private Fault fault() {
        if (isCalm || random.nextInt(3) > 0) {
            return Fault.NONE;
        }
        Fault fault = FAULTS[random.nextInt(FAULTS.length)];
        return fault == Fault.SLOW && random.nextInt(20) > 0 ? Fault.RESET_AFTER : fault; // it takes a second
    }

    private void create() {
        Object person = random.nextBoolean() ? people.fill(new Landlord()) : people.fill(new Tenant());
        rig.transaction().executeWithoutResult(status -> rig.entities().persist(person));
        known.add(person);
        expected.put(TalkUsers.of(person).id(), TalkUsers.of(person));
    }

    private void change() {
        if (!known.isEmpty()) {
            int which = random.nextInt(known.size());
            boolean isRolledBack = random.nextInt(5) == 0;
            rig.transaction().executeWithoutResult(status -> {
                Object person = fill(rig.entities().find(known.get(which).getClass(), key(known.get(which))));
                rig.entities().flush();
                if (isRolledBack) {
                    status.setRollbackOnly();
                } else {
                    expected.put(TalkUsers.of(person).id(), TalkUsers.of(person));
                }
            });
        }
    }

    private void touch(Object person) {
        rig.transaction().executeWithoutResult(status -> {
            Object now = fill(rig.entities().find(person.getClass(), key(person)));
            rename(now);
            rig.entities().flush();
            expected.put(TalkUsers.of(now).id(), TalkUsers.of(now));
        });
    }

    /** In any way, or in one of two, so that people also go back to what they were. */
    private Object fill(Object person) {
        RandomPeople filling = random.nextBoolean() ? people : new RandomPeople(new Random(random.nextInt(2)));
        return person instanceof Landlord landlord ? filling.fill(landlord) : filling.fill((Tenant) person);
    }

    /** To a name that nobody has had yet. */
    private static void rename(Object person) {
        if (person instanceof Landlord landlord) {
            landlord.setFullName(landlord.getFullName() + " at last");
        } else {
            ((Tenant) person).setName(((Tenant) person).getName() + " at last");
        }
    }

    private static Object key(Object person) {
        return person instanceof Landlord landlord ? landlord.getId() : ((Tenant) person).getId();
    }

    private void send() {
        if (random.nextInt(4) == 0) {
            rig.doom().in(random.nextInt(8));
        }
        try {
            Duration pause = rig.sender().send();
            rig.clock().pass(pause == null ? Duration.ZERO : pause);
        } catch (Doom.Killed end) {
            kills++;
            rig.restart();
        }
        rig.doom().in(Integer.MAX_VALUE);
    }

    /** Until nothing is left to send; a request that was given up arrives within the time that the service allows for. */
    private void settle() {
        while (rig.outbox().counts().waiting() > 0) {
            Duration pause = rig.sender().send();
            if (pause == null) {
                rig.talkJs().takeLate();
            }
            rig.clock().pass(pause == null ? rig.sender().untilDue(Duration.ofDays(1)) : pause);
        }
    }

    /** What TalkJS should hold. */
    Map<String, User> expected() {
        return expected;
    }

    int kills() {
        return kills;
    }
}
