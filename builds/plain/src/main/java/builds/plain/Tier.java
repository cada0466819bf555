package builds.plain;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
