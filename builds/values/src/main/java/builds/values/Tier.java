package builds.values;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
