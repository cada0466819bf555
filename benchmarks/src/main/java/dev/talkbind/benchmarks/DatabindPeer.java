package dev.talkbind.benchmarks;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** A DTO filled by hand, and Jackson databind. */
final class DatabindPeer implements Peer {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    static final ObjectWriter WRITER = JSON.writerFor(UserDto.class);
    static final ObjectReader READER = JSON.readerFor(UserDto.class);
    static final ObjectReader EVENTS = JSON.readerFor(EventDto.class);

    @Override
    public byte[] write(Seller seller) throws IOException {
        return WRITER.writeValueAsBytes(ByHand.toDto(seller));
    }

    @Override
    public Seller readEvent(byte[] body) throws IOException {
        EventDto event = EVENTS.readValue(body);
        return ByHand.fromDto(event.data().user());
    }

    @Override
    public Seller read(byte[] document) throws IOException {
        return ByHand.fromDto(READER.readValue(document));
    }
}
