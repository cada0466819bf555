package hiddennames;

public enum TIER {
    FREE
}
