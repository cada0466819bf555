package collections;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

@TalkUser
public record Seller(
        String id, String name, @CustomField List<String> cities, @CustomField Set<DayOfWeek> closed) {}
