package oldandopen;

import dev.talkbind.annotations.TalkUser;
import java.util.Map;

/** A bean whose custom data is a map and nothing else. */
@TalkUser
public class Open {
    public String id;
    public String name;
    public Map<String, String> custom;
}
