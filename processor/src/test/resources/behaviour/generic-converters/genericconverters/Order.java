package genericconverters;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkNested;
import dev.talkbind.annotations.TalkUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@TalkUser(converters = PairText.class)
record Order(
        Ref<Order> id,
        Ref<String> name,
        List<Ref<String>> email,
        @CustomField(aliases = "was", defaultValue = "#none") Ref<int[]> words,
        @CustomField List<Ref<Order>> peers,
        @CustomField Optional<Ref<Order>> parent,
        @CustomField Pair<String, List<Integer>> pair,
        @CustomField Set<Pair<String, List<Order>>> pairs,
        @TalkNested(prefix = "items_") Map<String, Ref<Long>> items,
        @CustomField(converter = AnyText.class) Ref<?> any,
        @TalkNested(prefix = "line_") Line<Order> line) {

    record Line<T>(@CustomField Ref<T> item) {}
}
