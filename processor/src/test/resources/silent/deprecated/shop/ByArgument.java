package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import lib.Base;
import lib.Old;

@TalkUser
@SuppressWarnings("removal")
public class ByArgument extends Base<Old.Tier> {
    String id;
    String name;

    @Override
    @CustomField
    public Old.Tier getLevel() {
        return super.getLevel();
    }
}
