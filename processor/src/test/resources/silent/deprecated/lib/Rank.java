package lib;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Rank {
    @JsonProperty("seller")
    SELLER,
    /** @deprecated no more */
    @Deprecated(forRemoval = true)
    @JsonProperty("buyer")
    BUYER
}
