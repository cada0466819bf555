package dev.talkbind.runtime.internal.text;

import java.util.Optional;

/**
 * Finds the known name that a misspelt name resembles: at most two letters differ, and less than half of the name.
 * Upper and lower case do not matter.
 */
public final class NearName {

    private static final int FAR = 3;

    private NearName() {}

    public static Optional<String> of(String name, Iterable<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = Math.min(FAR, name.length());
        for (String candidate : known) {
            int distance = distance(name, candidate);
            if (!name.equals(candidate) && distance < least && distance * 2 < candidate.length()) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /** How many letters have to be inserted, removed or changed; computed row by row. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = isSame(from.charAt(i - 1), to.charAt(j - 1)) ? diagonal : diagonal + 1;
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[row.length - 1];
    }

    private static boolean isSame(char one, char other) {
        return Character.toLowerCase(one) == Character.toLowerCase(other);
    }
}
