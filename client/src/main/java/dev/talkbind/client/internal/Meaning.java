package dev.talkbind.client.internal;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * What an answer means, or the lack of one. Each rule says how sure it is. A: TalkJS's documentation says so. C: programs that work
 * with TalkJS do so. D: concluded from these, or from HTTP.
 */
public enum Meaning {
    /** TalkJS holds what was sent. A: success is a status, whatever the body says. */
    ACCEPTED,
    /** TalkJS refuses what was sent, all of it. A: 400, of a batch too. D: 413 and 422. */
    REFUSED,
    /** Somebody refuses what was sent, or the whole app: other requests show which. D: a proxy's 403, a wrong app's 404. */
    BLOCKED,
    /** The app is not let in, or another server answers. A: 401. D: 407, and redirects, which TalkJS has none of. */
    NOT_LET_IN,
    /** There were too many requests, and this one has done nothing. C: 429. */
    LIMITED,
    /** No server was reached, so nothing was sent. D: the connection or its handshake failed. */
    UNREACHED,
    /** What was sent may be taken, or may be yet. A: 5xx is to be treated as a broken connection. D: 408. */
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

    /** What a fault means that came in the place of an answer. */
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

    /** Whether the same request may come to something else a little later. A: 5xx is safe to retry, since a PUT is a merge. */
    boolean isRetried() {
        return this == LIMITED || this == UNREACHED || this == UNKNOWN;
    }
}
