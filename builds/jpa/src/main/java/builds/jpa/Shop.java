package builds.jpa;

import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkIgnore;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Where a seller sells. */
@Entity
@TalkCustomData
public class Shop {
    @Id
    @TalkIgnore
    private Long id;

    private String city;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }
}
