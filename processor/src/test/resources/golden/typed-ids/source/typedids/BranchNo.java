package typedids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Jackson's annotations say the same. */
public final class BranchNo {

    private final int number;

    private BranchNo(int number) {
        this.number = number;
    }

    @JsonCreator
    public static BranchNo of(int number) {
        return new BranchNo(number);
    }

    @JsonValue
    public int number() {
        return number;
    }
}
