// An update makes a new instance if setters cannot set all of it. This note appears only if the build is verbose.
// -Atalkbind.verbose=true
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

class Trader {
    private final long id;
    private final String name;
    private final String city;
    private String note;

    Trader(long id, String name, String city, Object service) {
        this.id = id;
        this.name = name;
        this.city = city;
    }

    long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    String getCity() {
        return city;
    }

    String getNote() {
        return note;
    }
}

@TalkUser(of = Trader.class) // TB129
interface Seller {
    long getId();

    String getName();

    @CustomField
    String getCity();

    static Trader trader(long id, String name, String city) {
        return new Trader(id, name, city, null);
    }
}
