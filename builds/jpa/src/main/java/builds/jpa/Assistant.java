package builds.jpa;

import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Somebody who helps in a shop, with two lazy associations: one that is mapped knowingly, and one that is left alone. */
@Entity
@TalkUser
public class Assistant {
    @Id
    private Long id;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @UserField(UserProperty.CUSTOM)
    @SuppressWarnings({"talkbind:TB420", "talkbind:TB122"}) // queries fetch it, and no update is read into it
    private Shop shop;

    @ManyToOne(fetch = FetchType.LAZY)
    private Seller employer;

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

    public Shop getShop() {
        return shop;
    }

    public void setShop(Shop shop) {
        this.shop = shop;
    }

    public Seller getEmployer() {
        return employer;
    }

    public void setEmployer(Seller employer) {
        this.employer = employer;
    }
}
