package dev.talkbind.spring.backfill;

import dev.talkbind.spring.backfill.SetAside.Code;

/** What is wrong with a row. It has no cause, because the message of a cause may show values. */
final class RowFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String detail;

    RowFault(Code code, String detail) {
        super(code + ", " + detail, null, false, false);
        this.code = code;
        this.detail = detail;
    }

    /**
     * Keeps only the class of an exception. An error of the JVM, such as running out of memory, is not the row's fault,
     * and is thrown.
     */
    static RowFault of(Code code, Throwable fault) {
        if (fault instanceof VirtualMachineError end && !(fault instanceof StackOverflowError)) {
            throw end;
        }
        return fault instanceof RowFault known
                ? known
                : new RowFault(code, fault.getClass().getName());
    }

    Code code() {
        return code;
    }

    String detail() {
        return detail;
    }
}
