package dev.talkbind.processor.check;

import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;

/** Whether a key is a good name. */
final class KeyName {

    private static final int LONGEST = 255;

    private KeyName() {}

    /** Whether the name can be a key at all; one that can, but will be a nuisance, gets a warning. */
    static boolean check(Text key, String owner, Report report) {
        String name = key.value();
        if (name.isBlank()) {
            report.add(Problem.BLANK_KEY, key.place(), owner, "last_seen");
        } else if (name.equals("__proto__")) {
            report.add(Problem.PROTO_KEY, key.place());
        } else if (!Characters.arePrintable(name)) {
            report.add(Problem.CONTROL_IN_KEY, key.place(), Characters.printable(name));
        } else if (name.length() > LONGEST) {
            report.add(Problem.LONG_KEY, key.place(), owner, String.valueOf(name.length()));
        } else {
            warn(key, report);
            return true;
        }
        return false;
    }

    private static void warn(Text key, Report report) {
        if (!Characters.areVisible(key.value())) {
            report.add(Problem.INVISIBLE_KEY, key.place(), Characters.printable(key.value()));
        } else if (!Characters.areAddressable(key.value())) {
            report.add(Problem.AWKWARD_KEY, key.place(), key.value());
        }
    }
}
