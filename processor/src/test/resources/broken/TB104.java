// A user has custom data among other fields; a @TalkCustomData type is custom data and nothing else.
import dev.talkbind.annotations.TalkCustomData;
import dev.talkbind.annotations.TalkUser;

@TalkCustomData
@TalkUser // TB104
class Seller {
    String id;
    String name;
    int rating;
}
