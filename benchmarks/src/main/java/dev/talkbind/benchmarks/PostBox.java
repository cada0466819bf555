package dev.talkbind.benchmarks;

import dev.talkbind.annotations.CustomField;
import java.time.LocalDate;

/** A nested value of five keys. */
public class PostBox {
    @CustomField
    public String city;

    @CustomField
    public String country;

    @CustomField
    public int number;

    @CustomField
    public boolean verified;

    @CustomField
    public LocalDate since;
}
