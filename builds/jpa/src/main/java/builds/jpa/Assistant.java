package builds.jpa;

import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
    @TalkNested
    @SuppressWarnings("talkbind:TB420") // queries fetch it
    private Shop shop;

    @Embedded
    @TalkNested(prefix = "home_")
    private PostBox home;

    @Embedded
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    @AttributeOverride(name = "number", column = @Column(name = "work_number"))
    @TalkNested(prefix = "work_")
    private PostBox work;

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

    public PostBox getHome() {
        return home;
    }

    public void setHome(PostBox home) {
        this.home = home;
    }

    public PostBox getWork() {
        return work;
    }

    public void setWork(PostBox work) {
        this.work = work;
    }

    public Seller getEmployer() {
        return employer;
    }

    public void setEmployer(Seller employer) {
        this.employer = employer;
    }
}
