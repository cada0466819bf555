package shop;

import java.util.List;

public abstract class Builders<T> {
    protected String id;
    protected String name;
    protected List<String> tags;

    public Builders<T> id(String given) {
        id = given;
        return this;
    }

    /** @deprecated no more */
    @Deprecated(forRemoval = true)
    public Builders<T> name(String given) {
        name = given;
        return this;
    }

    /** @deprecated no more */
    @Deprecated
    public Builders<T> tags(List<String> given) {
        tags = given;
        return this;
    }

    public abstract T build();
}
