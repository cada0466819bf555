package views.vendor;

import dev.talkbind.annotations.CustomField;

/** A class with an annotation that counts for nothing, as a view says all of it. */
public class Plain {
    public String id;
    public String name;

    @CustomField("own_key")
    public int stars;
}
