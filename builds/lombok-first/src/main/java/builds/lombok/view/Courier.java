package builds.lombok.view;

import lombok.Data;
import lombok.Value;

/** A class that knows nothing of TalkJS, whose members Lombok writes. */
@Data
public class Courier {
    private long id;
    private String first;
    private String last;
    private Bike bike;

    /** A value of it. */
    @Value
    public static class Bike {
        String brand;
        int gears;
    }
}
