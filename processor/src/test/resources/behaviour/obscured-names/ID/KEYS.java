package ID;

public enum KEYS {
    ONE,
    TWO
}
