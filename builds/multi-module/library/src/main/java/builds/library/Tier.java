package builds.library;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
