package dev.talkbind.spring;

import java.util.regex.Pattern;

/** The content security policy of a page with TalkJS's chat: the value of the header {@code Content-Security-Policy}. */
public final class ChatPagePolicy {
    private static final Pattern NONCE = Pattern.compile("[A-Za-z0-9+/_-]+=*");

    private ChatPagePolicy() {}

    /**
     * Allows what TalkJS's page "Content Security Policy" lists, and nothing else but what is the page's own: neither
     * {@code unsafe-inline} nor {@code unsafe-eval}. Pictures of people may come from anywhere.
     *
     * @param nonce what marks the scripts and styles that are the page's own: another one for each answer, in hexadecimal
     *     digits or Base64
     * @throws IllegalArgumentException if the nonce has another character
     */
    public static String of(String nonce) {
        if (!NONCE.matcher(nonce).matches()) {
            throw new IllegalArgumentException("a nonce has a character that is not one of Base64");
        }
        String own = "'nonce-" + nonce + "' ";
        return String.join(
                "; ",
                "default-src 'none'",
                "script-src " + own + "https://*.talkjs.com",
                "connect-src 'self' https://*.talkjs.com wss://*.talkjs.com",
                "frame-src https://*.talkjs.com",
                "style-src " + own + "https://*.talkjs.com",
                "img-src https: data:",
                "media-src https://*.talkjs.com",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'");
    }
}
