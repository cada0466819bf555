package dev.talkbind.test;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** What goes wrong with each request, and what is taken late. */
final class Faults {
    private final Deque<Operation> late = new ArrayDeque<>();
    private volatile Supplier<Fault> next = () -> Fault.NONE;

    void script(Fault... faults) {
        Deque<Fault> script = new ArrayDeque<>(Arrays.asList(faults));
        next = () -> {
            synchronized (script) {
                return script.isEmpty() ? Fault.NONE : script.remove();
            }
        };
    }

    void script(Supplier<Fault> faults) {
        next = faults;
    }

    Fault next() {
        return next.get();
    }

    void reset() {
        late.clear();
        script();
    }

    /** Runs the operation, or not, and then the operations that came late before. */
    Answer around(Fault fault, Operation operation) {
        List<Operation> before = List.copyOf(late);
        late.clear();
        Answer usual = usual(fault, operation);
        before.forEach(Operation::run);
        return switch (fault) {
            case NONE -> usual;
            case RESET_BEFORE, RESET_AFTER, LATE -> Answer.reset();
            case SLOW -> Answer.silence();
            case CUT_OFF -> usual.cutOff();
            case LIMITED -> Admission.limited(true);
            case LIMITED_WITHOUT_A_WORD -> Admission.limited(false);
            case ERROR_BEFORE -> Answers.error(500, "INTERNAL_SERVER_ERROR");
            case ERROR_AFTER -> Answer.html(503);
            case ODD_SUCCESS -> usual.status() == 200 ? Answer.html(200) : usual;
        };
    }

    private Answer usual(Fault fault, Operation operation) {
        switch (fault.taken()) {
            case YES -> {
                return operation.run();
            }
            case LATER -> late.add(operation);
            case NO -> {}
        }
        return Answers.ok();
    }

    void takeLate() {
        around(Fault.NONE, Operation.of(Answers::ok));
    }
}
