package dev.talkbind.test;

import dev.talkbind.test.Settings.Limit;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides which requests are let in, and how many. */
final class Admission {
    private static final Limit BATCHES = new Limit(500, 1); // A

    private final String appId;
    private final Signatures signatures;
    private final AppToken token;
    private final Switches switches;
    private final RequestLimit ordinary;
    private final RequestLimit batches;

    private final Limit limit;

    Admission(Settings settings, Signatures signatures, Switches switches) {
        Clock clock = settings.clock();
        this.appId = settings.identity().appId();
        this.signatures = signatures;
        this.switches = switches;
        this.limit = settings.limit();
        this.token = new AppToken(appId, signatures, clock);
        this.ordinary = new RequestLimit(clock, limit);
        this.batches = new RequestLimit(clock, BATCHES);
    }

    /** Sets the limit of requests. {@code POST /batch} keeps a limit of its own. */
    void limit(Limit now) {
        ordinary.set(now);
    }

    void reset() {
        ordinary.set(limit);
        batches.set(BATCHES);
    }

    /** The answer to a request that is not let in; null if it is let in. */
    @Nullable
    Answer refusal(Request request, List<String> path) {
        if (path.size() < 3 || !path.get(0).equals("v1") || !path.get(1).equals(appId)) {
            return Answers.notFound("No such path: it begins with /v1 and the app's id.");
        }
        String header = request.header("Authorization");
        if (!switches.allows(Allowance.SECRET_KEY_AS_TOKEN) || !signatures.isSecretKey(header)) {
            String fault = token.fault(header);
            if (fault != null) {
                // A: 401 for a missing or incorrect token
                return Answers.error(401, "UNAUTHORIZED", "The authorization token is missing or not valid.", fault);
            }
        }
        boolean isBatch = path.equals(List.of("v1", appId, "batch"));
        return (isBatch ? batches : ordinary).take() ? null : limited(switches.has(Shape.RETRY_AFTER));
    }

    static Answer limited(boolean saysWhen) {
        Answer answer = Answers.error(429, "TOO_MANY_REQUESTS", "There were too many requests.");
        return saysWhen ? answer.with("Retry-After", "1") : answer;
    }
}
