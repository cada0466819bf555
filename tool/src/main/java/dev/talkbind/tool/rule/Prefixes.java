package dev.talkbind.tool.rule;

import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds nested values whose prefix has changed: several keys are gone, and the same number is new, with only another
 * beginning.
 */
final class Prefixes {

    private static final int FEWEST = 2;
    private static final int MOST = 400; // keys on each side, because the search compares all pairs

    private Prefixes() {}

    /** Keys whose common beginning was replaced by another one. */
    record Move(String from, String to, Map<Place, Mapped> pairs) {

        Place first() {
            return pairs.keySet().iterator().next();
        }

        /** The new places, then the remaining old ones. */
        List<Place> places() {
            List<Place> places = new ArrayList<>();
            pairs.values().forEach(now -> places.add(now.place()));
            pairs.keySet().stream().skip(1).forEach(places::add);
            return places;
        }
    }

    static List<Move> moves(Map<Place, Entry> gone, List<Mapped> added) {
        Map<String, Move> moves = new TreeMap<>();
        if (gone.size() <= MOST && added.size() <= MOST) {
            for (Map.Entry<Place, Entry> old : gone.entrySet()) {
                for (Mapped now : added) {
                    if (isAlike(old, now)) {
                        note(old.getKey(), now, moves);
                    }
                }
            }
        }
        return moves.values().stream()
                .filter(move -> move.pairs().size() >= FEWEST)
                .toList();
    }

    private static boolean isAlike(Map.Entry<Place, Entry> old, Mapped now) {
        return old.getKey().isKey()
                && now.place().isKey()
                && now.form().equals(old.getValue().form().orElseThrow());
    }

    private static void note(Place old, Mapped now, Map<String, Move> moves) {
        int common = commonEnd(old.name(), now.place().name());
        if (common > 0) {
            String from = old.name().substring(0, old.name().length() - common);
            String to = now.place().name().substring(0, now.place().name().length() - common);
            moves.computeIfAbsent(from + "\n" + to, key -> new Move(from, to, new LinkedHashMap<>()))
                    .pairs()
                    .putIfAbsent(old, now);
        }
    }

    /** The length of the common ending, measured from the beginning of a word: a prefix does not end inside a word. */
    private static int commonEnd(String one, String other) {
        int common = 0;
        int longest = Math.min(one.length(), other.length());
        while (common < longest && one.charAt(one.length() - 1 - common) == other.charAt(other.length() - 1 - common)) {
            common++;
        }
        while (common > 0 && !beginsWord(one, common)) {
            common--;
        }
        return common;
    }

    private static boolean beginsWord(String name, int common) {
        int start = name.length() - common;
        return start == 0 || "_-.".indexOf(name.charAt(start - 1)) >= 0 && "_-.".indexOf(name.charAt(start)) < 0;
    }
}
