package builds.plain;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkCustomData;
import java.util.List;

/** Custom data that is deprecated in parts, of which generated code must not warn its owner once more. */
@TalkCustomData
@SuppressWarnings({"deprecation", "removal"})
public class OldSeller {
    @CustomField
    private Rating rating;

    @Deprecated
    private String city;

    private List<Rating> ratings;

    public Rating getRating() {
        return rating;
    }

    public void setRating(Rating rating) {
        this.rating = rating;
    }

    @Deprecated(forRemoval = true)
    public String getCity() {
        return city;
    }

    @Deprecated
    public void setCity(String city) {
        this.city = city;
    }

    public List<Rating> getRatings() {
        return ratings;
    }

    public void setRatings(List<Rating> ratings) {
        this.ratings = ratings;
    }
}
