package lib;

public class Base<T> {

    private T level;

    public T getLevel() {
        return level;
    }

    public void setLevel(T level) {
        this.level = level;
    }
}
