package dev.talkbind.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The anchors of one page's headings, as GitHub makes them, so that a link works there and here. */
final class Slugs {
    private final Map<String, Integer> given = new HashMap<>();

    /**
     * {@code absent-null-and-empty} for {@code Absent, null and empty}; a number follows where a heading is there
     * twice.
     */
    String of(String heading) {
        String slug = heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
        int before = given.merge(slug, 1, Integer::sum) - 1;
        return before == 0 ? slug : slug + "-" + before;
    }
}
