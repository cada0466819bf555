package hiddennames;

/** Hides the one of java.lang in all of the package. */
public enum Boolean {
    MAYBE
}
