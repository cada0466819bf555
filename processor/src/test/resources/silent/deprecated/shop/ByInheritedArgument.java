package shop;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import lib.Old;

class Level<T> {
    @CustomField
    T level;
}

@TalkUser
@SuppressWarnings("removal")
public class ByInheritedArgument extends Level<Old.Tier> {
    String id;
    String name;
}
