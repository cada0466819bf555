package builds.values.autovalue;

import dev.talkbind.annotations.TalkCustomData;
import java.time.LocalDate;

/** A view of a type that AutoValue implements. */
@TalkCustomData(of = Lease.class)
interface LeaseChat {
    String number();

    LocalDate until();
}
