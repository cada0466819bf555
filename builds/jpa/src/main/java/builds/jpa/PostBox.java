package builds.jpa;

import dev.talkbind.annotations.CustomField;
import jakarta.persistence.Embeddable;

/** Where letters go: a value that is a part of others. */
@Embeddable
public class PostBox {
    @CustomField
    private String city;

    @CustomField
    private Integer number;

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public Integer getNumber() {
        return number;
    }

    public void setNumber(Integer number) {
        this.number = number;
    }
}
