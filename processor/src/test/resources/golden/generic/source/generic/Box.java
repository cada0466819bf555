package generic;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.util.ArrayList;
import java.util.List;

@TalkUser
public class Box<T> {
    public String id;
    public String name;
    public final List<T> content = new ArrayList<>();

    @CustomField
    public int size;
}
