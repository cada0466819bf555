package dev.talkbind.runtime.spi;

/** Represents one property in generated code, whatever the property is at TalkJS. */
public interface PropertyKey {
    /** The property that messages name: {@code Seller.tier}. */
    String property();

    /** Where the property is in the user: {@code custom.tier}. */
    String place();

    /** Whether what is read clears it. */
    boolean isClearedIn(ReadContext in);
}
