package dev.talkbind.runtime.text;

/** An enum whose toString is not its name, and with a constant that has a class of its own. */
enum Tier {
    FREE,
    PRO {
        @Override
        public String toString() {
            return "a body of its own";
        }
    },
    pro;

    @Override
    public String toString() {
        return "not " + name();
    }
}
