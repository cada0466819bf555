package views.vendor;

/** A class that is called as ours, and has annotations of its own, which do not count beside a view. */
@dev.talkbind.annotations.TalkUser
public class User {
    public String id;
    public String name;

    @dev.talkbind.annotations.CustomField("own_key")
    public int stars;
}
