package implementedviews;

import dev.talkbind.runtime.User;
import java.util.TreeMap;

/** A view maps a class that implements it, as it maps any other. */
public final class Check {
    private Check() {}

    public static void main(String[] args) {
        Views.Guide guide = new Views.Guide("1", "Ann", 4, new Views.Hut("Bonn"));
        User user = Views_GuideViewUserMapper.INSTANCE.toUser(guide);
        same("Ann", user.name());
        same("{hut_town=Bonn, loud=ANN, stars=4}", new TreeMap<>(user.custom()).toString());
        same(guide, Views_GuideViewUserMapper.INSTANCE.fromUser(user));
        Views.Tour tour = new Views.Tour("3", "Cy", new Views.Hut("Bonn"));
        User third = Views_TourUserMapper.INSTANCE.toUser(tour);
        same("{first_town=Oslo, hut_town=Bonn}", new TreeMap<>(third.custom()).toString());
        Views.Porter porter = new Views.Porter();
        porter.setId("2");
        porter.setName("Bo");
        User second = Views_PorterViewUserMapper.INSTANCE.toUser(porter);
        same("2 Bo", second.id() + " " + Views_PorterViewUserMapper.INSTANCE.fromUser(second).getName());
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + ", but was " + actual);
        }
    }
}
