package builds.values.autovalue;

import com.google.auto.value.AutoValue;
import java.time.LocalDate;

/** A value that knows nothing of TalkJS. */
@AutoValue
public abstract class Lease {
    /** Where leases come from. */
    public static Lease of(String number, LocalDate until) {
        return new AutoValue_Lease(number, until);
    }

    public abstract String number();

    public abstract LocalDate until();
}
