package dev.talkbind.runtime.text;

import dev.talkbind.runtime.internal.text.Refusal;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.jspecify.annotations.Nullable;

/**
 * The text of a {@link URL} is its external form, such as {@code https://example.com/a%20b}. It must also be a URI. No
 * host name is ever resolved.
 */
public final class UrlText implements ValueText<URL> {

    /** The only instance: it has no state. */
    public static final UrlText INSTANCE = new UrlText();

    private UrlText() {}

    @Override
    public String expected() {
        return "a URL such as https://example.com/a%20b";
    }

    @Override
    public String toText(URL value) {
        String text = value.toExternalForm();
        if (find(text) == null) {
            throw Refusal.toWrite("a URL that is not a URI has no text");
        }
        return text;
    }

    @Override
    public URL fromText(String text) {
        URL value = find(text);
        if (value == null) {
            throw Refusal.of(expected());
        }
        return value;
    }

    /** Compares the texts, because {@link URL#equals} would ask the network. */
    @Override
    public boolean same(URL a, URL b) {
        return a.toExternalForm().equals(b.toExternalForm());
    }

    private static @Nullable URL find(String text) {
        URI uri = UriText.find(text);
        try {
            URL value = uri == null || !uri.isAbsolute() ? null : uri.toURL();
            return value != null && value.toExternalForm().equals(text) ? value : null;
        } catch (MalformedURLException quotesTheText) {
            return null;
        }
    }
}
