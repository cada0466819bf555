package builds.plain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import java.util.List;
import org.junit.jupiter.api.Test;

class OldSellerTest {

    @Test
    @SuppressWarnings({"deprecation", "removal"})
    void whatIsDeprecatedIsMappedAsEver() {
        OldSeller seller = new OldSeller();
        seller.setRating(Rating.BEST);
        seller.setCity("Ghent");
        seller.setRatings(List.of(Rating.GOOD));

        CustomData data = OldSellerCustomDataConverter.INSTANCE.toCustomData(seller);
        OldSeller again = OldSellerCustomDataConverter.INSTANCE.fromCustomData(data);

        assertThat(again).usingRecursiveComparison().isEqualTo(seller);
    }
}
