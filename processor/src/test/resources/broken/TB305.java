// TalkJS takes any key, but a theme or an email template names it after a dot. Older keys and retired ones are not warned of.
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
