package ID;

public enum INSTANCE {
    ONE,
    TWO
}
