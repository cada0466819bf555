package dev.talkbind.test;

import dev.talkbind.test.internal.json.Json;
import dev.talkbind.test.internal.json.JsonNumber;
import dev.talkbind.test.internal.json.MalformedJsonException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /batch}: at most 10 calls {@code [number, method, path, body, options]}, of which the last two elements
 * are optional. Each call gets an answer {@code [number, status, body]}. A: the answers come in any order. Here they
 * come in reverse, so that no program relies on their order.
 */
record Batch(Switches switches, Function<Call, Operation> calls) {
    private static final int MOST = 10; // A

    @Nullable
    Operation operation(Call call) {
        if (!call.isOf("batch") || !call.method().equals("POST")) {
            return null;
        }
        if (!(call.body() instanceof List<?> elements) || elements.size() > MOST || !isRight(elements)) {
            return Operation.of(
                    () -> Answers.bad("The body is not a list of at most 10 lists [number, method, path]."));
        }
        List<String> users = new ArrayList<>();
        List<Operation> operations = new ArrayList<>();
        for (Object element : elements) {
            Operation operation = operation((List<?>) element);
            operations.add(operation);
            users.addAll(operation.users());
        }
        return new Operation(users, () -> answer(elements, operations));
    }

    private static boolean isRight(List<?> elements) {
        return elements.stream()
                .allMatch(element -> element instanceof List<?> parts
                        && parts.size() >= 3
                        && parts.size() <= 5
                        && parts.get(0) instanceof JsonNumber
                        && parts.get(1) instanceof String
                        && parts.get(2) instanceof String);
    }

    private Operation operation(List<?> parts) {
        Object given = parts.size() > 3 ? parts.get(3) : null;
        Object body = given == null ? List.of() : given;
        try {
            Target target = Target.of((String) parts.get(2));
            if (target.path().get(0).equals("batch")) {
                return Operation.of(() -> Answers.bad("A batch does not hold a batch."));
            }
            return calls.apply(new Call((String) parts.get(1), target.path(), target.parameters(), body));
        } catch (IllegalArgumentException fault) {
            return Operation.of(() -> Answers.bad(String.valueOf(fault.getMessage())));
        }
    }

    private Answer answer(List<?> elements, List<Operation> operations) {
        List<List<Object>> answers = new ArrayList<>();
        for (int i = 0; i < operations.size(); i++) {
            Answer answer = operations.get(i).run();
            Object number = ((List<?>) elements.get(i)).get(0);
            answers.add(0, List.of(number, (long) answer.status(), body(answer.text())));
        }
        return Answers.ok(answers);
    }

    private Object body(String text) {
        if (!switches.has(Shape.BATCH_BODIES_AS_OBJECTS)) {
            return text;
        }
        try {
            return Json.read(text.getBytes(StandardCharsets.UTF_8));
        } catch (MalformedJsonException fault) {
            throw new IllegalStateException("every answer is JSON", fault);
        }
    }
}
