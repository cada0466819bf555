package builds.lombok;

/** What a seller pays for. */
public enum Tier {
    FREE,
    PRO
}
