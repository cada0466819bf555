package dev.talkbind.spring.app;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;

/** A person of the tests' service. */
@Entity
@TalkUser(role = "landlord", idPrefix = "landlord-")
public class Landlord {
    @Id
    @GeneratedValue
    private Long id;

    private String name;

    private String email;

    @CustomField
    private String plan;

    @CustomField
    @ElementCollection(fetch = FetchType.EAGER)
    private List<String> towns = new ArrayList<>();

    public Landlord() {}

    public Landlord(String name) {
        this.name = name;
        this.email = "m@x.example";
        this.plan = "FREE";
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public List<String> getTowns() {
        return towns;
    }

    public void setTowns(List<String> towns) {
        this.towns = towns;
    }
}
