import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;

@TalkUser
record Seller(
        String id,
        String name,
        @CustomField("plan.tier") // TB305
        int tier,
        @CustomField("greeting:fr") // TB305
        String greeting,
        @SuppressWarnings("talkbind:TB305")
        @CustomField("last seen")
        String lastSeen) {}
