package dev.talkbind.test;

import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.MalformedJsonException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes the answer to a request. If a function of the test throws, the answer is 500, and the exception is kept for the
 * test.
 */
final class Api {
    private final Engine engine;
    private final Admission admission;
    private volatile Function<Request, @Nullable Answer> own = request -> null;
    private volatile @Nullable Throwable failure;

    Api(Engine engine, Admission admission) {
        this.engine = engine;
        this.admission = admission;
    }

    void own(Function<Request, @Nullable Answer> answers) {
        own = answers;
    }

    void reset() {
        own = request -> null;
        failure = null;
    }

    /** The exception that a function of the test has thrown since the last call; null if there was none. */
    @Nullable
    Throwable takeFailure() {
        Throwable thrown = failure;
        failure = null;
        return thrown;
    }

    Answer answer(Request request) {
        engine.counts().request();
        try {
            Answer given = own.apply(request);
            return given == null ? usual(request) : given;
        } catch (RuntimeException | Error fault) {
            failure = fault;
            String type = fault.getClass().getSimpleName();
            return Answers.error(500, "INTERNAL_SERVER_ERROR", "A function of the test has thrown " + type + ".");
        }
    }

    private Answer usual(Request request) {
        Target target;
        try {
            target = Target.of(request.target());
        } catch (IllegalArgumentException fault) {
            return Answers.bad(String.valueOf(fault.getMessage()));
        }
        Answer refusal = admission.refusal(request, target.path());
        if (refusal != null) {
            return refusal;
        }
        Operation operation = operation(request, target);
        engine.counts().arrived(operation.users());
        Fault fault = engine.faults().next();
        synchronized (engine) {
            return engine.faults().around(fault, operation);
        }
    }

    private Operation operation(Request request, Target target) {
        List<String> path = target.path().subList(2, target.path().size());
        boolean hasDots = path.contains(".") || path.contains("..");
        if (hasDots && !engine.switches().allows(Allowance.DOTS_IN_PATH)) {
            return bad("The path has a segment that is one dot or two, which HTTP clients and proxies take out.");
        }
        if (!request.method().equals("GET")
                && !isJson(request.header("Content-Type").toLowerCase(Locale.ROOT))) {
            return bad("The Content-Type is not application/json.");
        }
        try {
            return engine.route(new Call(request.method(), path, target.parameters(), body(request)));
        } catch (MalformedJsonException fault) {
            return bad(fault.reason());
        }
    }

    private static Operation bad(String reason) {
        return Operation.of(() -> Answers.bad(reason));
    }

    /** A: the content type is required on every call with a body. */
    private static boolean isJson(String type) {
        return type.equals("application/json") || type.startsWith("application/json;");
    }

    private static Object body(Request request) throws MalformedJsonException {
        return request.method().equals("GET") ? List.of() : Json.read(request.bytes());
    }
}
