package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.List;

/** The owner of pets: the id comes from one superclass and the name from another. */
@Entity
@TalkUser(idPrefix = "owner-")
public class PetOwner extends Person {
    @CustomField
    private String city;

    @UserField(UserProperty.PHONE)
    private String telephone;

    @OneToMany
    private final List<Pet> pets = new ArrayList<>();

    @UserField(value = UserProperty.NAME, direction = Direction.WRITE)
    String displayName() {
        return getFirstName() + " " + getLastName();
    }

    @CustomField(value = "pets", direction = Direction.WRITE)
    List<String> petNames() {
        return pets.stream().map(Pet::name).toList();
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public List<Pet> getPets() {
        return pets;
    }

    /** An animal. */
    public record Pet(String name, String kind) {}
}
