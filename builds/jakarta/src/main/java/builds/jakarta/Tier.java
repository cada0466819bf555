package builds.jakarta;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
