package dev.talkbind.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** A list of names in words: {@code Seller.id, Seller.name and Seller.plan}. */
public final class Listed {

    private static final int MOST = 20;

    /** The words that follow one subject, and the words that follow several. */
    private static final String[][] VERBS = {
        {" is ", " are "}, {" has ", " have "}, {" names ", " name "}, {" needs ", " need "}, {" does not ", " do not "}
    };

    private Listed() {}

    /** Lists names, of which there is at least one. If there are very many, it ends with the number of the others. */
    public static String of(List<String> names) {
        List<String> told = new ArrayList<>(names);
        if (names.size() > MOST) {
            told = new ArrayList<>(names.subList(0, MOST));
            told.add(names.size() - MOST + " more");
        }
        String last = told.remove(told.size() - 1);
        return told.isEmpty() ? last : String.join(", ", told) + " and " + last;
    }

    /** A message that was written for one subject, changed to several. It begins with its subjects. */
    static String plural(String message, String subjects) {
        for (String[] verb : VERBS) {
            if (message.startsWith(subjects + verb[0])) {
                return subjects + verb[1] + message.substring(subjects.length() + verb[0].length());
            }
        }
        return message;
    }
}
