package builds.jakarta;

import dev.talkbind.annotations.TextConverter;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/** A converter that the container makes. */
@Singleton
public final class MoneyText implements TextConverter<Money> {
    private final Shop shop;

    @Inject
    public MoneyText(Shop shop) {
        this.shop = shop;
    }

    @Override
    public String toText(Money money) {
        return money.amount().toPlainString() + " " + shop.currency();
    }

    @Override
    public Money fromText(String text) {
        if (!text.endsWith(" " + shop.currency())) {
            throw new IllegalArgumentException("an amount in " + shop.currency());
        }
        return new Money(new BigDecimal(
                text.substring(0, text.length() - 1 - shop.currency().length())));
    }
}
