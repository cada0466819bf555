import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @CustomField("contact") String contact;
}
