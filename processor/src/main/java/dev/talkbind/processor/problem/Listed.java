package dev.talkbind.processor.problem;

import java.util.ArrayList;
import java.util.List;

/** Names in a row, as people say them: {@code Seller.id, Seller.name and Seller.plan}. */
public final class Listed {

    private static final int MOST = 20;

    /** How a message goes on after one subject, and after several. */
    private static final String[][] VERBS = {
        {" is ", " are "}, {" has ", " have "}, {" names ", " name "}, {" needs ", " need "}, {" does not ", " do not "}
    };

    private Listed() {}

    /** At least one name; of very many, how many more there are. */
    public static String of(List<String> names) {
        List<String> told = new ArrayList<>(names);
        if (names.size() > MOST) {
            told = new ArrayList<>(names.subList(0, MOST));
            told.add(names.size() - MOST + " more");
        }
        String last = told.remove(told.size() - 1);
        return told.isEmpty() ? last : String.join(", ", told) + " and " + last;
    }

    /** A message about several subjects, which begins with them and was written for one. */
    static String plural(String message, String subjects) {
        for (String[] verb : VERBS) {
            if (message.startsWith(subjects + verb[0])) {
                return subjects + verb[1] + message.substring(subjects.length() + verb[0].length());
            }
        }
        return message;
    }
}
