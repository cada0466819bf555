package dev.talkbind.benchmarks;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** A DTO filled by hand, and avaje-jsonb. */
final class AvajePeer implements Peer {
    private static final Jsonb JSONB = Jsonb.builder().build();
    private static final JsonType<UserDto> JSON = JSONB.type(UserDto.class);

    /** Apart, so that a first document of a user does not load it. */
    private static final class Events {
        static final JsonType<EventDto> JSON = JSONB.type(EventDto.class);
    }

    @Override
    public byte[] write(Seller seller) {
        return JSON.toJsonBytes(ByHand.toDto(seller));
    }

    @Override
    public Seller readEvent(byte[] body) {
        return ByHand.fromDto(Events.JSON.fromJson(body).data().user());
    }

    @Override
    public Seller read(byte[] document) {
        return ByHand.fromDto(JSON.fromJson(document));
    }
}
