package dev.talkbind.samples.entities;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What has a number. */
@MappedSuperclass
public class Numbered {
    @Id
    private Integer id;

    public Integer getId() {
        return id;
    }

    public void setId(Integer id) {
        this.id = id;
    }
}
