package dev.talkbind.benchmarks;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;

/** The user that a shopper is, as one would write it by hand for MapStruct and databind. */
@JsonIgnoreProperties(ignoreUnknown = true)
public class ShopperDto {
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    public String id;

    public String name;
    public CustomDto custom;

    /** The custom data. */
    public static class CustomDto {
        @JsonProperty("billing_city")
        public String billingCity;

        @JsonProperty("billing_country")
        public String billingCountry;

        @JsonProperty("billing_number")
        public String billingNumber;

        @JsonProperty("billing_verified")
        public String billingVerified;

        @JsonProperty("billing_since")
        public String billingSince;

        @JsonProperty("shipping_city")
        public String shippingCity;

        @JsonProperty("shipping_country")
        public String shippingCountry;

        @JsonProperty("shipping_number")
        public String shippingNumber;

        @JsonProperty("shipping_verified")
        public String shippingVerified;

        @JsonProperty("shipping_since")
        public String shippingSince;
    }
}
