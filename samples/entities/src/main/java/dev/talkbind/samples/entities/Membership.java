package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkText;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.TextConverter;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import lombok.Data;

/** A member with a tier, and money in more than one place. */
@Data
@TalkUser
public class Membership {
    private String id;
    private String name;

    @CustomField(required = true)
    private Tier tier;

    @CustomField
    private Money fee;

    @CustomField
    private List<Money> credits;

    /** What a member has. */
    public enum Tier {
        BASIC,
        GOLD
    }

    /** An amount of a currency. */
    @TalkText(MoneyText.class)
    public record Money(BigDecimal amount, Currency currency) {}

    /** {@code 12.50 EUR}. */
    public static final class MoneyText implements TextConverter<Money> {
        @Override
        public String toText(Money money) {
            return money.amount().toPlainString() + " " + money.currency();
        }

        @Override
        public Money fromText(String text) {
            if (!text.matches("-?\\d{1,15}([.]\\d{1,4})? [A-Z]{3}")) {
                throw new IllegalArgumentException("an amount and a currency, as in 12.50 EUR");
            }
            String[] parts = text.split(" ", -1);
            return new Money(new BigDecimal(parts[0]), Currency.getInstance(parts[1]));
        }
    }
}
