package dev.talkbind.runtime.spi;

/**
 * A property whose own properties stand beside those of the class, for generated code.
 *
 * @param place its path, such as {@code shop.address}
 * @param property the property that messages name: {@code Seller.shop.address}
 */
public record NestedKey(String place, String property) implements PropertyKey {

    /** A path, and the property that it leads to. */
    public static NestedKey of(String place, String property) {
        return new NestedKey(place, property);
    }

    /** Never: what is cleared are its keys. */
    @Override
    public boolean isClearedIn(ReadContext in) {
        return false;
    }
}
