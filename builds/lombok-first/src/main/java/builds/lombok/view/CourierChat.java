package builds.lombok.view;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;

/** A view of a class of Lombok's, in the same build. */
@TalkUser(of = Courier.class)
interface CourierChat {
    long getId();

    @CustomField
    String getFirst();

    @CustomField
    String last();

    @TalkNested(prefix = "bike_")
    BikeChat getBike();

    @UserField(UserProperty.NAME)
    static String name(Courier courier) {
        return courier.getFirst() + " " + courier.getLast();
    }

    /** A view of the nested value. */
    @TalkCustomData(of = Courier.Bike.class)
    interface BikeChat {
        String brand();

        int gears();
    }
}
