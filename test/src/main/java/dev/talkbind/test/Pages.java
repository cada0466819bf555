package dev.talkbind.test;

import dev.talkbind.test.internal.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list: a number of elements after an id, in the order of ids (U). If the request does not state the length
 * of a page, it is 10 (U: one client relies on that).
 */
record Pages(Switches switches, int most) {
    private static final int AT_FIRST = 10;

    /** The answer with a page of the elements that pass. */
    Answer answer(Call call, NavigableMap<String, ?> all, Function<String, @Nullable JsonObject> shown) {
        return answer(call, all, id -> true, shown);
    }

    Answer answer(
            Call call,
            NavigableMap<String, ?> all,
            Predicate<String> passes,
            Function<String, @Nullable JsonObject> shown) {
        int limit = limit(call.parameters().get("limit"));
        if (limit < 1) {
            return Answers.bad("`limit` must be a whole number from 1 to " + most + ".");
        }
        String after = call.parameters().get("startingAfter");
        List<JsonObject> page = new ArrayList<>();
        for (String id : (after == null ? all : all.tailMap(after, false)).keySet()) {
            JsonObject one = passes.test(id) ? shown.apply(id) : null;
            if (one != null) {
                page.add(one);
            }
            if (page.size() == limit) {
                break;
            }
        }
        return Answers.ok(new JsonObject().put("data", page));
    }

    /** The limit; 0 if it is not valid. */
    private int limit(@Nullable String text) {
        if (text == null) {
            return AT_FIRST;
        }
        try {
            int limit = Integer.parseInt(text);
            return limit <= most ? limit : switches.allows(Allowance.LONG_PAGES) ? most : 0;
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
