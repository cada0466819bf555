package dev.talkbind.benchmarks;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.io.IOException;
import org.mapstruct.factory.Mappers;

/** The ways of a shopper to bytes and back. */
final class NestedPeers {
    static final ShopperMapper MAPPER = Mappers.getMapper(ShopperMapper.class);

    private static final JsonMapper JSON = new JsonMapper();
    private static final ObjectWriter WRITER = JSON.writerFor(ShopperDto.class);
    private static final ObjectReader READER = JSON.readerFor(ShopperDto.class);

    private NestedPeers() {}

    static byte[] nested(Shopper shopper) {
        return UserJson.toBytes(ShopperUserMapper.INSTANCE.toUser(shopper), WireForm.REST);
    }

    static byte[] flat(FlatShopper shopper) {
        return UserJson.toBytes(FlatShopperUserMapper.INSTANCE.toUser(shopper), WireForm.REST);
    }

    static byte[] mapStruct(Shopper shopper) throws IOException {
        return WRITER.writeValueAsBytes(MAPPER.toDto(shopper));
    }

    static Shopper nested(byte[] document) {
        return ShopperUserMapper.INSTANCE.fromUser(UserJson.fromBytes(document));
    }

    static FlatShopper flat(byte[] document) {
        return FlatShopperUserMapper.INSTANCE.fromUser(UserJson.fromBytes(document));
    }

    static Shopper mapStruct(byte[] document) throws IOException {
        return MAPPER.fromDto(READER.readValue(document));
    }
}
