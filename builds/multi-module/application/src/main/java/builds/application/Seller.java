package builds.application;

import builds.library.Account;
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.Instant;
import java.util.List;

/** A seller whose superclass is a class file. */
@TalkUser(role = "seller", idPrefix = "seller-", retired = "plan_tier")
public class Seller extends Account {
    @CustomField(value = "last_seen", aliases = "seen_at")
    private Instant lastSeen;

    @CustomField(defaultValue = "0")
    private int orders;

    @CustomField
    private boolean active;

    @CustomField
    private List<String> tags;

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
