package dev.talkbind.samples.quickstart;

import dev.talkbind.annotations.CustomField;
import jakarta.persistence.Embeddable;

/** Where an office is: chat users see the city, and nothing maps the street. */
@Embeddable
public class Address {
    private String street;

    @CustomField
    private String city;

    public String getStreet() {
        return street;
    }

    public void setStreet(String street) {
        this.street = street;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
