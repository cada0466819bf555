package dev.talkbind.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The nested shopper, the flat one and MapStruct's do the same work. */
class NestedPeersTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void allWriteTheSameDocument() throws Exception {
        for (int i = 0; i < 16; i++) {
            byte[] nested = NestedPeers.nested(Shoppers.shopper(i));

            assertThat(NestedPeers.flat(Shoppers.flat(i))).isEqualTo(nested);
            assertThat(JSON.readTree(NestedPeers.mapStruct(Shoppers.shopper(i))))
                    .isEqualTo(JSON.readTree(nested));
        }
        assertThat(new String(NestedPeers.nested(Shoppers.shopper(1)), StandardCharsets.UTF_8))
                .isEqualTo("""
                {"name":"Ann Lee the 1.",\
                "custom":{\
                "billing_city":"City 1",\
                "billing_country":"NL",\
                "billing_number":"12",\
                "billing_verified":"false",\
                "billing_since":"2021-04-24",\
                "shipping_city":"City 17",\
                "shipping_country":"NL",\
                "shipping_number":"3468",\
                "shipping_verified":"false",\
                "shipping_since":"2023-02-09"}}""");
    }

    @Test
    void allReadTheSameShopper() throws Exception {
        byte[][] documents = Shoppers.documents();
        for (int i = 0; i < documents.length; i++) {
            assertThat(Arrays.asList(NestedPeers.nested(documents[i]), NestedPeers.mapStruct(documents[i])))
                    .usingRecursiveFieldByFieldElementComparator()
                    .containsOnly(Shoppers.shopper(i));
            assertThat(NestedPeers.flat(documents[i]))
                    .usingRecursiveComparison()
                    .isEqualTo(Shoppers.flat(i));
        }
    }
}
