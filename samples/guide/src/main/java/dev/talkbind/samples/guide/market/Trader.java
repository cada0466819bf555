package dev.talkbind.samples.guide.market;

import java.time.LocalDate;

/** A class of a vendor's library: nobody can annotate it. */
public class Trader {
    private final long number;
    private final String first;
    private final String last;
    private LocalDate memberSince;
    private Shop shop;

    public Trader(long number, String first, String last) {
        this.number = number;
        this.first = first;
        this.last = last;
    }

    public long getNumber() {
        return number;
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

    /** What a trader sells in. */
    public record Shop(String city, int stars) {}
}
