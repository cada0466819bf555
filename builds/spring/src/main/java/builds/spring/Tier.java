package builds.spring;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
