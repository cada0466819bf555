package builds.values.immutables;

import dev.talkbind.annotations.TalkCustomData;
import java.util.Optional;

/** A view of a type that Immutables implements a round later. */
@TalkCustomData(of = Parcel.class)
interface ParcelChat {
    String number();

    Optional<String> note();

    int weight();

    static boolean heavy(Parcel parcel) {
        return parcel.weight() > 20;
    }
}
