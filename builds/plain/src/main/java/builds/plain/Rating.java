package builds.plain;

/** How sellers were rated once. */
@Deprecated(forRemoval = true)
public enum Rating {
    GOOD,
    BEST
}
