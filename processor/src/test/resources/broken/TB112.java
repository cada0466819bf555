import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;

    @CustomField
    void rate() {} // TB112

    @CustomField
    int ratingOf(String month) { // TB112
        return month.length();
    }

    @CustomField
    <T> T anything() { // TB112
        return null;
    }

    @CustomField
    private int rating() { // TB112
        return 5;
    }

    @CustomField
    int get() { // TB112
        return 5;
    }
}
