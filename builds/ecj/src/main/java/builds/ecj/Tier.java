package builds.ecj;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
