// Parameters are matched to properties by name. One that no mapped property has would silently be null, zero or false.
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        int rating) {} // TB107

@TalkUser
record Buyer(
        String id,
        String name,
        String city) {} // TB107
