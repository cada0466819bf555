package dev.talkbind.test;

import java.time.Clock;

/**
 * Puts the parts of a fake together. Its monitor is the lock of all that TalkJS holds: only one operation runs at a
 * time.
 */
final class Engine {
    private final Settings settings;
    private final Switches switches;
    private final Courier courier;
    private final Events events;
    private final UserStore heldUsers;
    private final ConversationStore heldConversations;
    private final Users users;
    private final Conversations conversations;
    private final Faults faults = new Faults();
    private final Counts counts = new Counts();

    Engine(Settings settings, Signatures signatures) {
        Clock clock = settings.clock();
        this.settings = settings;
        switches = settings.switches().copy();
        courier = new Courier(signatures, switches, clock);
        events = new Events(switches, clock, courier);
        heldUsers = new UserStore(clock);
        heldConversations = new ConversationStore(clock);
        users = new Users(switches, heldUsers, events, counts);
        conversations = new Conversations(switches, heldUsers, heldConversations, clock);
    }

    /** Carries out a call in the way of TalkJS. */
    Operation route(Call call) {
        Operation operation = users.operation(call);
        if (operation == null) {
            operation = conversations.operation(call);
        }
        if (operation == null) {
            operation = new Batch(switches, this::route).operation(call);
        }
        return operation == null
                ? Operation.of(() -> Answers.notFound("No such path, or not with this method."))
                : operation;
    }

    /** Returns to the settings that it was built with, without users. */
    synchronized void reset() {
        heldUsers.all().clear();
        heldConversations.all().clear();
        users.refuse(id -> null);
        faults.reset();
        events.reset();
        counts.reset();
        switches.become(settings.switches());
    }

    Switches switches() {
        return switches;
    }

    Courier courier() {
        return courier;
    }

    Events events() {
        return events;
    }

    UserStore heldUsers() {
        return heldUsers;
    }

    ConversationStore heldConversations() {
        return heldConversations;
    }

    Users users() {
        return users;
    }

    Conversations conversations() {
        return conversations;
    }

    Faults faults() {
        return faults;
    }

    Counts counts() {
        return counts;
    }
}
