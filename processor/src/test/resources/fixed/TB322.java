import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @TalkNested(prefix = "seller_") Profile seller;
}

class Profile {
    @CustomField String shown;
    @CustomField String city;
}
