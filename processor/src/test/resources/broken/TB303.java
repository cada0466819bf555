import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = "sales") // TB303
record Seller(
        String id,
        String name,
        @CustomField int rating,
        @CustomField(
                value = "sales",
                aliases = {"sold", "rating"}) // TB303
        int sales,
        @CustomField("rating") // TB303
        int stars) {}
