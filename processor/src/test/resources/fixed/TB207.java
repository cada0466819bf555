import dev.talkbind.annotations.*;

@TalkCustomData
class Listing {
    String title;
    @TalkIgnore String contact;
}
