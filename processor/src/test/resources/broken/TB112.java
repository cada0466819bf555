// A property's value comes from a field, or from a method that can be called with no more than the instance at hand.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
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
    private int level() { // TB112
        return 5;
    }

    @CustomField
    int get() { // TB112
        return 5;
    }

    private String motto;

    String getMotto() {
        return motto;
    }

    @CustomField // TB112
    void setMotto(String motto) {
        this.motto = motto;
    }
}
