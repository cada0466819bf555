package view.vendor;

import java.time.LocalDate;

/** A class that cannot be annotated. */
public class Trader {
    private final long id;
    private final String first;
    private final String last;
    private LocalDate memberSince;
    private Shop shop;

    public Trader(long id, String first, String last) {
        this.id = id;
        this.first = first;
        this.last = last;
    }

    public long getId() {
        return id;
    }

    public String getFirst() {
        return first;
    }

    public String getLast() {
        return last;
    }

    public LocalDate getMemberSince() {
        return memberSince;
    }

    public void setMemberSince(LocalDate memberSince) {
        this.memberSince = memberSince;
    }

    public Shop getShop() {
        return shop;
    }

    public void setShop(Shop shop) {
        this.shop = shop;
    }
}
