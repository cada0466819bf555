import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.Direction;
import dev.talkbind.annotations.TalkUser;

@TalkUser(direction = Direction.WRITE)
class Seller {
    String id;
    String name;

    @CustomField
    int rate() {
        return 5;
    }

    @CustomField
    int ratingOfMay() {
        return 5;
    }

    @CustomField
    String anything() {
        return null;
    }

    @CustomField
    int level() {
        return 5;
    }

    @CustomField
    int getStars() {
        return 5;
    }

    private String motto;

    @CustomField
    String getMotto() {
        return motto;
    }

    void setMotto(String motto) {
        this.motto = motto;
    }
}
