package dev.talkbind.client.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means, or the lack of one. A letter tells how certain each rule is. A: TalkJS's documentation says so.
 * C: programs that work with TalkJS rely on it. D: concluded from these, or from HTTP.
 */
public enum Meaning {
    /** TalkJS holds what was sent. A: success is a status, whatever the body says. */
    ACCEPTED,
    /** TalkJS refuses all that was sent. A: 400, for a batch too. D: 413 and 422. */
    REFUSED,
    /**
     * Either this data or the whole app is refused: other requests show which. D: a proxy's 403, or a 404 for a wrong
     * app.
     */
    BLOCKED,
    /**
     * TalkJS does not let the app in, or another server answers. A: 401. D: 407, and redirects, which TalkJS does not
     * use.
     */
    NOT_LET_IN,
    /** There were too many requests, and this one had no effect. C: 429. */
    LIMITED,
    /** No server was reached, so nothing was sent. D: connecting failed, or the TLS handshake. */
    UNREACHED,
    /** TalkJS may have taken the data, or may take it later. A: treat 5xx like a broken connection. D: 408. */
    UNKNOWN;

    static Meaning of(int status) {
        if (status >= 200 && status < 300) {
            return ACCEPTED;
        }
        return switch (status) {
            case 400, 413, 422 -> REFUSED;
            case 401, 407 -> NOT_LET_IN;
            case 408 -> UNKNOWN;
            case 429 -> LIMITED;
            default -> status < 400 ? NOT_LET_IN : status < 500 ? BLOCKED : UNKNOWN;
        };
    }

    /** What an exception means that was thrown instead of an answer. */
    static Meaning of(@Nullable Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isBeforeSending(cause)) {
                return UNREACHED;
            }
        }
        return UNKNOWN;
    }

    private static boolean isBeforeSending(Throwable fault) {
        return fault instanceof ConnectException
                || fault instanceof HttpConnectTimeoutException
                || fault instanceof NoRouteToHostException
                || fault instanceof UnknownHostException
                || fault instanceof UnresolvedAddressException
                || fault instanceof SSLHandshakeException;
    }

    /** Whether the same request may succeed a little later. A: a retry after 5xx is safe, because a PUT merges. */
    boolean isRetried() {
        return this == LIMITED || this == UNREACHED || this == UNKNOWN;
    }
}
