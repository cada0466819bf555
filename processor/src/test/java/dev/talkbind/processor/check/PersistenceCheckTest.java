package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.UserModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersistenceCheckTest {

    @Test
    void warnsOfWhatIsLoadedLate() {
        assertThat(found(Trait.LAZY)).containsExactly("TB420 Seller.flat, loaded lazily by JPA, Seller");
    }

    @Test
    void warnsOfEntitiesHoweverTheyAreLoaded() {
        assertThat(found(Trait.ENTITIES)).containsExactly("TB420 Seller.flat, a collection of entities, Seller");
        assertThat(found(Trait.ENTITIES, Trait.LAZY))
                .containsExactly("TB420 Seller.flat, a collection of entities, Seller");
    }

    @Test
    void saysNothingOfTheRest() {
        assertThat(found(Trait.NEVER_NULL)).isEmpty();
    }

    private static List<String> found(Trait... traits) {
        return PersistenceCheck.check(UserModel.seller()
                        .custom(PropertyModel.string("flat").traits(traits))
                        .build())
                .findings()
                .stream()
                .map(finding -> finding.problem().code() + " "
                        + finding.subjects().get(0) + ", " + String.join(", ", finding.about()))
                .toList();
    }
}
