package lib;

public interface Named {

    /** @deprecated no more */
    @Deprecated
    default String getTitle() {
        return "x";
    }
}
