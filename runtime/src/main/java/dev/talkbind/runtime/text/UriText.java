package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@link URI} is the URI as it was written, such as {@code https://example.com/a%20b}. Nothing is
 * normalised or encoded.
 */
public final class UriText implements ValueText<URI> {

    /** The only instance: it has no state. */
    public static final UriText INSTANCE = new UriText();

    private UriText() {}

    @Override
    public String expected() {
        return "a URI such as https://example.com/a%20b";
    }

    @Override
    public String toText(URI value) {
        return StringText.wellFormed(value.toString());
    }

    @Override
    public URI fromText(String text) {
        URI value = find(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }

    static @Nullable URI find(String text) {
        try {
            return StringText.isWellFormed(text) ? new URI(text) : null;
        } catch (URISyntaxException | NumberFormatException quotesTheText) {
            return null; // the second one comes from a number in an IPv6 address
        }
    }
}
