package dev.talkbind.samples.entities.vendor;

import java.time.LocalDate;

/** Out of a vendor's jar: somebody who buys and sells. */
public class Trader {
    private final long number;
    private final String firstName;
    private final String lastName;
    private LocalDate memberSince;
    private Shop shop;

    public Trader(long number, String firstName, String lastName) {
        this.number = number;
        this.firstName = firstName;
        this.lastName = lastName;
    }

    public long getNumber() {
        return number;
    }

    public String getFirstName() {
        return firstName;
    }

    public String getLastName() {
        return lastName;
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

    /** Where a trader sells. */
    public record Shop(String title, String city) {}
}
