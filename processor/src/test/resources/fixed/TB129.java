import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

class Trader {
    private final long id;
    private final String name;
    private final String city;
    private String note;

    Trader(long id, String name, String city, Object service, String note) {
        this.id = id;
        this.name = name;
        this.city = city;
        this.note = note;
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

@TalkUser(of = Trader.class)
interface Seller {
    long getId();

    String getName();

    @CustomField
    String getCity();

    @TalkIgnore
    String getNote();

    static Trader trader(long id, String name, String city, String note) {
        return new Trader(id, name, city, null, note);
    }
}
