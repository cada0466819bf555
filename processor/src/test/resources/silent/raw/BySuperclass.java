import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
@SuppressWarnings("rawtypes")
public class BySuperclass extends Holder {
    String id;
    String name;

    @CustomField
    int stars;
}
