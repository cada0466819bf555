package builds.jakarta;

import java.math.BigDecimal;

/** An amount in the currency of the shop. */
public record Money(BigDecimal amount) {}
