package builds.jpa;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;

/** A seller that Hibernate stores. Its proxies extend it, so it has a constructor without parameters, and accessors. */
@Entity
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller {
    @Id
    private Long id;

    private String name;
    private String email;

    @CustomField
    private Tier tier;

    @CustomField(value = "last_seen", aliases = "seen_at")
    private Instant lastSeen;

    @CustomField(defaultValue = "0")
    private int orders;

    @CustomField
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CustomField
    private List<String> tags;

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

    public Tier getTier() {
        return tier;
    }

    public void setTier(Tier tier) {
        this.tier = tier;
    }

    public Instant getLastSeen() {
        return lastSeen;
    }

    public void setLastSeen(Instant lastSeen) {
        this.lastSeen = lastSeen;
    }

    public int getOrders() {
        return orders;
    }

    public void setOrders(int orders) {
        this.orders = orders;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public List<String> getTags() {
        return tags;
    }

    public void setTags(List<String> tags) {
        this.tags = tags;
    }
}
