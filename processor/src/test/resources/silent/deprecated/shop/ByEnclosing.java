package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.Set;
import lib.Old;

@TalkUser
@SuppressWarnings("removal")
public class ByEnclosing {
    String id;
    String name;

    @CustomField
    Set<Old.Tier> tiers;

    @CustomField(converter = Old.Single.class)
    Long stock;
}
