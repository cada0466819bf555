package dev.talkbind.client;

import dev.talkbind.client.internal.Calls;
import dev.talkbind.client.internal.PathSegment;
import dev.talkbind.client.internal.RequestLimit;
import dev.talkbind.client.internal.Requests;
import dev.talkbind.client.internal.Signer;
import dev.talkbind.client.internal.Timing;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One app at TalkJS. Make one instance for each app and keep it, because it holds the app's request limit and its
 * connections.
 *
 * <pre>{@code
 * TalkJs talkJs = TalkJs.builder(appId, secretKey).build();
 * Outcome outcome = talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(landlord));
 * }</pre>
 */
public final class TalkJs {
    private static final Duration LONGEST = Duration.ofDays(1);

    private final Requests requests;
    private final Users users;
    private final Conversations conversations;
    private final Tokens tokens;

    private TalkJs(Requests requests, Tokens tokens) {
        this.requests = requests;
        this.users = new Users(requests);
        this.conversations = new Conversations(requests);
        this.tokens = tokens;
    }

    /**
     * A builder of a client of an app.
     *
     * @param appId the app's id, as the dashboard shows it
     * @param secretKey the app's secret key, as the dashboard shows it. It signs every token, and is never shown
     * @throws IllegalArgumentException if the app's id is blank, or if the key has blanks around it or less than 32
     *     bytes
     */
    public static Builder builder(String appId, String secretKey) {
        return new Builder(appId, secretKey);
    }

    /** The users of the app. */
    public Users users() {
        return users;
    }

    /** The conversations of the app. */
    public Conversations conversations() {
        return conversations;
    }

    /** Tokens for users of the app. */
    public Tokens tokens() {
        return tokens;
    }

    /**
     * The same app, with the same request limit and the same connections, but with another patience. A queue passes
     * zero, because it tries again by itself.
     *
     * @throws IllegalArgumentException if it is negative, or more than a day
     */
    public TalkJs withPatience(Duration patience) {
        return new TalkJs(requests.with(checked(patience)), tokens);
    }

    private static Duration checked(Duration patience) {
        check(!patience.isNegative() && patience.compareTo(LONGEST) <= 0, "patience must be from zero to a day");
        return patience;
    }

    private static void check(boolean isRight, String fault) {
        if (!isRight) {
            throw new IllegalArgumentException(fault);
        }
    }

    /** Collects the settings of a client; not for several threads at once. */
    public static final class Builder {
        private final String appId;
        private final String secretKey;
        private URI uri = URI.create("https://api.talkjs.com");
        private int burst = 600; // these two figures come from a secondary source
        private double perSecond = 9;
        private Duration patience = Duration.ofSeconds(30);
        private Duration answerTimeout = Duration.ofSeconds(10);
        private @Nullable HttpClient httpClient;
        private Clock clock = Clock.systemUTC();
        private Timing timing = Timing.system();

        Builder(String appId, String secretKey) {
            check(!appId.isBlank(), "the app's id is blank");
            check(secretKey.equals(secretKey.strip()), "the secret key has spaces around it");
            this.appId = appId;
            this.secretKey = secretKey;
        }

        /**
         * The address to use instead of {@code https://api.talkjs.com}.
         *
         * @throws IllegalArgumentException if it is not an HTTP or HTTPS address, or has a query, a fragment or a user
         */
        public Builder uri(URI uri) {
            boolean isHttp = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            check(isHttp && uri.getHost() != null, "not an address that begins with http:// or https://");
            check(
                    uri.getRawQuery() == null && uri.getRawFragment() == null && uri.getRawUserInfo() == null,
                    "an address must not have a query, a fragment or a user");
            this.uri = uri;
            return this;
        }

        /**
         * How many requests the app may make at once, and how many each second after that. The default is 600 and 9, as
         * TalkJS allows. If several programs call TalkJS for one app, give each of them a share.
         *
         * @throws IllegalArgumentException if one of the two allows nothing
         */
        public Builder limit(int burst, double perSecond) {
            check(burst >= 1 && perSecond >= 0.001 && perSecond <= 1e9, "a limit must allow something");
            this.burst = burst;
            this.perSecond = perSecond;
            return this;
        }

        /**
         * The longest time that one request may take, including all of its attempts and waits. The default is 30
         * seconds. An attempt that would not fit is not made. Zero means one attempt without a wait, limited only by
         * the answer timeout. Sending many users takes many requests, and each of them has this patience.
         *
         * @throws IllegalArgumentException if it is negative, or more than a day
         */
        public Builder patience(Duration patience) {
            this.patience = checked(patience);
            return this;
        }

        /**
         * The longest time that one attempt may take, including the body. The default is 10 seconds.
         *
         * @throws IllegalArgumentException if it is not positive, or more than a day
         */
        public Builder answerTimeout(Duration time) {
            check(
                    time.compareTo(Duration.ZERO) > 0 && time.compareTo(LONGEST) <= 0,
                    "the time for an answer must be more than zero, and at most a day");
            this.answerTimeout = time;
            return this;
        }

        /**
         * Another HTTP client, for example one with a proxy. The default is a client of its own, for HTTP/1.1, which
         * gives up connecting after 2 seconds.
         *
         * @throws IllegalArgumentException if it follows redirects: another server would get the token
         */
        public Builder httpClient(HttpClient client) {
            check(client.followRedirects() == HttpClient.Redirect.NEVER, "the HTTP client must not follow redirects");
            this.httpClient = client;
            return this;
        }

        /**
         * The clock that decides when a token ends. The default is the clock of this machine. Waits are measured by
         * another clock, which never jumps.
         */
        public Builder clock(Clock clock) {
            this.clock = clock;
            return this;
        }

        Builder timing(Timing timing) {
            this.timing = timing;
            return this;
        }

        /**
         * Makes the client.
         *
         * @throws IllegalArgumentException if the secret key has less than 32 bytes
         */
        public TalkJs build() {
            Signer signer = new Signer(appId, secretKey, clock);
            HttpClient http = httpClient == null ? ownHttpClient() : httpClient;
            Calls calls = new Calls(http, address(), signer, clock);
            RequestLimit limit = new RequestLimit(timing, burst, perSecond);
            Requests.Patience times = new Requests.Patience(patience, answerTimeout);
            return new TalkJs(new Requests(calls, limit, times, timing), new Tokens(signer));
        }

        private String address() {
            return uri.toString().replaceFirst("/+$", "") + "/v1/" + PathSegment.of(appId);
        }

        private static HttpClient ownHttpClient() {
            return HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(Duration.ofSeconds(2))
                    .build();
        }

        /** Shows none of the settings. */
        @Override
        public String toString() {
            return "TalkJs.Builder";
        }
    }
}
