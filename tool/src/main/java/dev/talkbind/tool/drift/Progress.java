package dev.talkbind.tool.drift;

/** Is told how far the reading of exports has come, once in many users. */
@FunctionalInterface
public interface Progress {

    /** {@code percent} counts the bytes of all files. */
    void at(long users, int percent);

    /** Tells nobody. */
    static Progress silent() {
        return (users, percent) -> {};
    }
}
