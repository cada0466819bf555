package dev.talkbind.benchmarks;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** A DTO filled by hand, and avaje-jsonb. */
final class AvajePeer implements Peer {
    private static final JsonType<UserDto> JSON = Jsonb.builder().build().type(UserDto.class);

    @Override
    public byte[] write(Seller seller) {
        return JSON.toJsonBytes(ByHand.toDto(seller));
    }

    @Override
    public Seller read(byte[] document) {
        return ByHand.fromDto(JSON.fromJson(document));
    }
}
