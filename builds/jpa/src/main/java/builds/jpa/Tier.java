package builds.jpa;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
