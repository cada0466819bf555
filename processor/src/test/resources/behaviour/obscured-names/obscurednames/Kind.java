package obscurednames;

/** A constant and a type in it have one name. */
public enum Kind {
    Sort;

    public enum Sort {
        UP,
        DOWN
    }
}
