// TalkJS accepts any key, but a theme or an email template writes it after a dot. There is no warning for older and retired keys.
import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
class Seller {
    String id;
    String name;
    @CustomField("plan.tier") String tier; // TB305
    @CustomField("greeting:fr") String greeting; // TB305
    @CustomField("last seen") @SuppressWarnings("talkbind:TB305") String lastSeen;
}
