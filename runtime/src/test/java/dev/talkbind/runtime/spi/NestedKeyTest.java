package dev.talkbind.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.text.StringText;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A nested value is there where any of its keys is, and only then is what is required missed. */
class NestedKeyTest {

    private static final NestedKey SHOP = NestedKey.of("shop", "Seller.shop");
    private static final FieldKey<String> CITY = FieldKey.of("city", "Seller.shop.city", StringText.INSTANCE);
    private static final FieldKey<String> STREET =
            FieldKey.of("street", "Seller.shop.street", StringText.INSTANCE).required();

    @Test
    void whereNoKeyIsThereNothingIsMissed() {
        ReadContext in = ReadContext.of("Seller", CustomData.empty());

        assertThat(close(in, null)).isFalse();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void whereOneIsThereWhatIsRequiredIsMissed() {
        ReadContext in = ReadContext.of("Seller", CustomData.of(Map.of("city", "Bonn")));

        assertThat(close(in, null)).isTrue();
        assertThat(in.failure().problems()).hasToString("[custom.street: absent, but required (Seller.shop.street)]");
    }

    @Test
    void anUpdateLeavesAValueWhoseKeysItDoesNotName() {
        ReadContext in = ReadContext.update("Seller", CustomData.of(Map.of("other", "x")));

        close(in, "a shop");
        assertThat(in.failed()).isFalse();
        assertThat(SHOP.<String>unlessCleared(in, "a shop")).isEqualTo("a shop");
    }

    @Test
    void anUpdateOfAValueThatIsNotThereIsANewOne() {
        ReadContext in = ReadContext.update("Seller", CustomData.of(Map.of("city", "Bonn")));

        close(in, null);
        assertThat(in.failed()).isTrue();
        assertThat(in.isUpdate()).isTrue();
    }

    @Test
    void whereAllKeysAreClearedTheValueIsNull() {
        ReadContext in = ReadContext.update("Seller", CustomData.cleared());

        close(in, "a shop");
        assertThat(in.failed()).isFalse();
        assertThat(SHOP.<String>unlessCleared(in, "a shop")).isNull();
    }

    /** An object that is made while it is read may come with a value. */
    @Test
    void nullReplacesAValueOnlyWhereItsKeysAreCleared() {
        ReadContext absent = ReadContext.of("Seller", CustomData.empty());
        close(absent, null);
        assertThat(SHOP.replaces(absent, "preset", null)).isFalse();
        assertThat(SHOP.replaces(absent, "preset", "read")).isTrue();

        ReadContext cleared = ReadContext.of("Seller", CustomData.empty().with("city", (String) null));
        close(cleared, null);
        assertThat(SHOP.replaces(cleared, "preset", null)).isTrue();
        assertThat(SHOP.replaces(cleared, null, null)).isFalse();
        assertThat(SHOP.fills(cleared, "preset", null)).isFalse();
    }

    @Test
    void oneThatIsNeverNullMustBeThere() {
        ReadContext in = ReadContext.of("Seller", CustomData.empty());

        SHOP.open(in, null);
        assertThat(CITY.readFrom(in)).isNull();
        assertThat(SHOP.closeNonNull(in)).isFalse();
        assertThat(in.failure().problems()).hasToString("[shop: absent, but required (Seller.shop)]");
    }

    private static boolean close(ReadContext in, String now) {
        SHOP.open(in, now);
        CITY.readFrom(in);
        STREET.readFrom(in);
        return SHOP.close(in);
    }
}
