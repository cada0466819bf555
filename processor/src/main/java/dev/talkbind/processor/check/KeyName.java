package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Checks the name of a key. */
final class KeyName {

    private static final int LONGEST = 255;

    private KeyName() {}

    /** Whether the name can be a key at all. */
    static boolean check(Text key, String owner, Report report) {
        String name = key.value();
        if (name.isBlank()) {
            report.add(Problem.BLANK_KEY, key.place(), owner, "plan-tier");
        } else if (name.equals("__proto__")) {
            report.add(Problem.PROTO_KEY, key.place(), owner);
        } else if (!Characters.arePrintable(name)) {
            report.add(Problem.CONTROL_IN_KEY, key.place(), owner, Characters.printable(name));
        } else if (name.length() > LONGEST) {
            report.add(Problem.LONG_KEY, key.place(), owner, String.valueOf(name.length()));
        } else {
            return true;
        }
        return false;
    }

    /**
     * Warns of a key that will cause trouble. Only written keys are checked, because older and retired keys cannot be
     * changed. {@code isOfPrefix} says that the prefix causes it: a prefix has no alias.
     */
    static void warn(Text key, String owner, boolean isOfPrefix, Report report) {
        if (!Characters.areVisible(key.value())) {
            report.add(Problem.INVISIBLE_KEY, key.place(), owner, Characters.printable(key.value()));
        } else if (!Characters.areOfOneAlphabet(key.value())) {
            report.add(Problem.MIXED_KEY, key.place(), owner, key.value());
        } else if (!Characters.areAddressable(key.value())) {
            String alias = isOfPrefix ? "" : ", with this key as an alias if users already have it";
            report.add(Problem.AWKWARD_KEY, key.place(), owner, key.value(), alias);
        }
    }
}
