package data;

public enum Optional {
    MAYBE
}
