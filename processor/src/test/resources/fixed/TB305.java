import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser(retired = "greeting:fr")
class Seller {
    String id;
    String name;
    @CustomField(value = "plan-tier", aliases = "plan.tier") String tier;
    @CustomField("greeting-fr") String greeting;
    @CustomField("last seen") @SuppressWarnings("talkbind:TB305") String lastSeen;
}
