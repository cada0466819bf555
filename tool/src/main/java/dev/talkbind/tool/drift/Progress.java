package dev.talkbind.tool.drift;

/** Is told from time to time how many users have been read. */
@FunctionalInterface
public interface Progress {

    /** {@code percent} is the share of the bytes of all files. */
    void at(long users, int percent);

    /** Ignores what it is told. */
    static Progress silent() {
        return (users, percent) -> {};
    }
}
