// TalkJS sends SMS only to users who have a phone number. It does not report users who get none.
import dev.talkbind.annotations.Channel;
import dev.talkbind.annotations.TalkUser;

@TalkUser(notifications = Channel.SMS) // TB505
class Seller {
    String id;
    String name;
    String mobile;
}
