import dev.talkbind.annotations.*;

@TalkUser
class Seller {
    private final String id;
    private final String name;
    @CustomField private final int rating;
    @TalkIgnore private final String note;
    private int visits;

    Seller(String id, String name, int rating, String note) {
        this.id = id;
        this.name = name;
        this.rating = rating;
        this.note = note;
    }

    String getId() {
        return id;
    }

    String getName() {
        return name;
    }

    int getRating() {
        return rating;
    }

    String getNote() {
        return note;
    }

    int getVisits() {
        return visits;
    }

    void setVisits(int visits) {
        this.visits = visits;
    }
}
