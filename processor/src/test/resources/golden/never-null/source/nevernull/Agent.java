package nevernull;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@TalkUser
public class Agent {
    final String id;
    String name = "";

    @CustomField
    String city = "";

    @CustomField
    @Nullable
    String street;

    Agent(String id) {
        this.id = id;
    }
}
