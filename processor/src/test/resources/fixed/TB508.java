import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @TalkIgnore String welcomeMessage;
    @TalkIgnore String availabilityText;
}
