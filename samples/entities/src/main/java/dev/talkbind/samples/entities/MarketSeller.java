package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.math.BigDecimal;
import java.time.YearMonth;
import lombok.Data;

/** A seller of a marketplace, with a shop whose data are those of its conversations as well. */
@Data
@TalkUser(role = "seller", idPrefix = "seller-")
public class MarketSeller {
    private Long id;
    private String name;

    @CustomField("member_since")
    private YearMonth memberSince;

    @TalkNested(prefix = "shop_")
    private Shop shop;

    /** A shop, which never changes. */
    @TalkCustomData
    public record Shop(String title, BigDecimal rating, boolean verified) {}
}
