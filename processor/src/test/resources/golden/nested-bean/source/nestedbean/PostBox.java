package nestedbean;

import dev.talkbind.annotations.CustomField;

public class PostBox {
    private String city;
    private int number;

    @CustomField(aliases = "town")
    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    @CustomField
    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
