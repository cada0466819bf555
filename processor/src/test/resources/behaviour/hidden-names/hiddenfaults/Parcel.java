package hiddenfaults;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

/** A record in a package with such names. */
@TalkUser
public record Parcel(String id, String name, @CustomField int weight) {
    public Parcel {
        if (weight < 0) {
            throw new IllegalArgumentException();
        }
    }
}
