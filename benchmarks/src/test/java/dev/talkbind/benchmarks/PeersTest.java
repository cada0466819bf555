package dev.talkbind.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All peers do the same work: the same documents, the same sellers, the same diff. */
class PeersTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
            .build();

    static Stream<Peer> peers() {
        return Stream.of(
                new TalkbindPeer(), new StreamingPeer(), new DatabindPeer(), new AvajePeer(), new MapStructPeer());
    }

    @ParameterizedTest
    @MethodSource("peers")
    void everyPeerWritesTheSameDocument(Peer peer) throws Exception {
        for (Seller seller : Sellers.all()) {
            byte[] expected = DatabindPeer.WRITER.writeValueAsBytes(ByHand.toDto(seller));
            assertThat(JSON.readTree(peer.write(seller))).isEqualTo(JSON.readTree(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void everyPeerReadsTheSellerThatTheDocumentIs(Peer peer) throws Exception {
        for (Seller seller : Sellers.all()) {
            assertThat(peer.read(Sellers.document(seller)))
                    .usingRecursiveComparison()
                    .isEqualTo(seller);
        }
    }

    @ParameterizedTest
    @MethodSource("peers")
    void everyPeerReadsTheSellersOfTheMixedLoad(Peer peer) throws Exception {
        Load[] loads = Load.all();
        for (int i = 0; i < loads.length; i++) {
            assertThat(loads[i].isEvent() ? peer.readEvent(loads[i].body()) : peer.read(loads[i].body()))
                    .usingRecursiveComparison()
                    .isEqualTo(Sellers.seller(i));
        }
    }

    @Test
    void theDocumentHoldsAllFifteenPropertiesButTheId() throws Exception {
        assertThat(text(new TalkbindPeer().write(Sellers.seller(1)))).isEqualTo("""
                        {"name":"Ann Lee",\
                        "email":["seller1@shop.example"],\
                        "phone":["+3612345679"],\
                        "photoUrl":"https://img.shop.example/u/7042.webp",\
                        "custom":{\
                        "tier":"PRO",\
                        "nickname":"nick the 1.",\
                        "verified":"false",\
                        "orders":"12",\
                        "balance":"1250.81",\
                        "memberSince":"2021-04-24",\
                        "lastSeen":"2026-11-22T12:23:04.444Z",\
                        "account":"55a54008-ad1b-3589-aa21-0d2629c1df41",\
                        "rating":"4.575"},\
                        "locale":"hu-HU"}""");
    }

    @Test
    void everyDiffIsTheSame() throws Exception {
        byte[] talkbind = UserJson.toBytes(new Diff().talkbind(), WireForm.REST);
        byte[] byHand = JSON.writeValueAsBytes(new Diff().dto());
        assertThat(text(talkbind)).isEqualTo("""
                        {"name":"Ann Lee",\
                        "custom":{"orders":"12","lastSeen":"2026-11-22T12:23:04.444Z"}}""");
        assertThat(JSON.readTree(byHand)).isEqualTo(JSON.readTree(talkbind));
    }

    private static String text(byte[] document) {
        return new String(document, StandardCharsets.UTF_8);
    }
}
