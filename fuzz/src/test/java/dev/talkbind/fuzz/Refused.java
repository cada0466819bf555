package dev.talkbind.fuzz;

/** By the rules, what was given cannot be read. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Without a stack trace, as most of what a fuzzer tries is refused. */
    Refused() {
        super("refused by the rules", null, false, false);
    }

    static void unless(boolean asItShouldBe) {
        if (!asItShouldBe) {
            throw new Refused();
        }
    }
}
