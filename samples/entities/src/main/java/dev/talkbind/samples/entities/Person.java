package dev.talkbind.samples.entities;

import jakarta.persistence.MappedSuperclass;

/** Who has a name. */
@MappedSuperclass
public class Person extends Numbered {
    private String firstName;
    private String lastName;

    public String getFirstName() {
        return firstName;
    }

    public void setFirstName(String firstName) {
        this.firstName = firstName;
    }

    public String getLastName() {
        return lastName;
    }

    public void setLastName(String lastName) {
        this.lastName = lastName;
    }
}
