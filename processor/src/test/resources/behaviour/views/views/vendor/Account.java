package views.vendor;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One account, which is a buyer and a seller. */
public record Account(
        long id,
        String first,
        String last,
        Set<Level> levels,
        Address home,
        Optional<Address> work,
        Map<String, String> attributes,
        Account manager,
        Instant born) {

    public enum Level {
        ADMIN,
        BASIC
    }

    public record Address(String street, Geo geo) {}

    public record Geo(double lat, double lon) {}
}
