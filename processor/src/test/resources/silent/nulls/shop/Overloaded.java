package shop;

import dev.talkbind.annotations.TalkIgnore;
import dev.talkbind.annotations.TalkUser;
import java.util.Map;

@TalkUser
public record Overloaded(
        String id,
        String name,
        @TalkIgnore Plan plan,
        @TalkIgnore Plan[] plans,
        @TalkIgnore Map<String, ? extends Plan> byName,
        @TalkIgnore char grade,
        @TalkIgnore short rank) {

    enum Plan {
        FREE
    }

    public Overloaded(String id, String name, String plan, String[] plans, String byName, int grade, long rank) {
        this(id, name, Plan.valueOf(plan), (Plan[]) null, Map.of(), (char) grade, (short) rank);
    }
}
