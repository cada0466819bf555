package factory;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
public class Seller {
    private final String id;
    private final String name;

    @CustomField
    private int rating;

    private Seller(String id, String name) {
        this.id = id;
        this.name = name;
    }

    @JsonCreator
    public static Seller of(String id, String name) {
        return new Seller(id, name);
    }

    public static Seller anonymous(String id) {
        return new Seller(id, "?");
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public int rating() {
        return rating;
    }

    public void setRating(int rating) {
        this.rating = rating;
    }
}
