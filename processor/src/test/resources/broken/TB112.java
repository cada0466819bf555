import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField // TB112
    void rate() {}

    @CustomField // TB112
    int ratingOf(String month) {
        return month.length();
    }

    @CustomField // TB112
    <T> T anything() {
        return null;
    }

    @CustomField // TB112
    private int rating() {
        return 5;
    }

    @CustomField // TB112
    int get() {
        return 5;
    }
}
