package dev.talkbind.benchmarks;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.LocalDate;

/** The same ten keys as those of a {@link Shopper}, without a value around them. */
@TalkUser
public class FlatShopper {
    public String id;
    public String name;

    @CustomField("billing_city")
    public String billingCity;

    @CustomField("billing_country")
    public String billingCountry;

    @CustomField("billing_number")
    public int billingNumber;

    @CustomField("billing_verified")
    public boolean billingVerified;

    @CustomField("billing_since")
    public LocalDate billingSince;

    @CustomField("shipping_city")
    public String shippingCity;

    @CustomField("shipping_country")
    public String shippingCountry;

    @CustomField("shipping_number")
    public int shippingNumber;

    @CustomField("shipping_verified")
    public boolean shippingVerified;

    @CustomField("shipping_since")
    public LocalDate shippingSince;
}
