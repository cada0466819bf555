package builds.module.hidden;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
