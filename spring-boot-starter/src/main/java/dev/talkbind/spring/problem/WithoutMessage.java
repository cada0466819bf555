package dev.talkbind.spring.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows in the log where an exception was thrown, and what caused it, but no message: a message may show a value. */
final class WithoutMessage extends Exception {
    private static final long serialVersionUID = 1;

    private WithoutMessage(Throwable fault, @Nullable Throwable cause) {
        super(fault.getClass().getName(), cause, false, true);
        setStackTrace(fault.getStackTrace());
    }

    static @Nullable WithoutMessage of(Throwable fault) {
        List<Throwable> causes = KnownFault.causes(fault).toList();
        WithoutMessage shown = null;
        for (int i = causes.size() - 1; i >= 0; i--) {
            shown = new WithoutMessage(causes.get(i), shown);
        }
        return shown;
    }
}
