package dev.talkbind.samples.service.inbox;

/**
 * A landlord or tenant as TalkJS holds them, for whoever listens.
 *
 * @param person made anew of what TalkJS says; it is not the entity of the database
 */
public record PersonAtTalkJs(String userId, Object person) {
    @Override
    public String toString() {
        return "PersonAtTalkJs[" + userId + "]";
    }
}
