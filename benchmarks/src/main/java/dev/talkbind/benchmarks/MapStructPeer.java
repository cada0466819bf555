package dev.talkbind.benchmarks;

import java.io.IOException;
import org.mapstruct.factory.Mappers;

/** A DTO filled by MapStruct, and Jackson databind. */
final class MapStructPeer implements Peer {
    static final SellerMapper MAPPER = Mappers.getMapper(SellerMapper.class);

    @Override
    public byte[] write(Seller seller) throws IOException {
        return DatabindPeer.WRITER.writeValueAsBytes(MAPPER.toDto(seller));
    }

    @Override
    public Seller readEvent(byte[] body) throws IOException {
        EventDto event = DatabindPeer.EVENTS.readValue(body);
        return MAPPER.fromDto(event.data().user());
    }

    @Override
    public Seller read(byte[] document) throws IOException {
        return MAPPER.fromDto(DatabindPeer.READER.readValue(document));
    }
}
