package dev.talkbind.samples.entities;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a team writes in a source for Talkbind alone: the lines of its annotations, of methods that compute what is written, of
 * converters, and of views. Imports, comments and empty lines do not count.
 *
 * @param annotations the annotations, in the order of the alphabet
 */
record Effort(Set<String> annotations, int lines) {
    private static final Pattern ANNOTATION = Pattern.compile(
            "@(TalkUser|TalkCustomData|TalkNested|TalkText|TalkIgnore|UserField|CustomField)\\b(\\([^)]*\\))?");
    private static final Pattern CODE = Pattern.compile("(class \\w+ implements TextConverter<|interface ).*\\{$");

    private static final Pattern METHOD = Pattern.compile("^ +[\\w<>., ]+ \\w+\\(.*\\) \\{$");

    static Effort of(List<String> source) {
        boolean isView = source.stream().anyMatch(line -> line.contains("(of = "));
        Set<String> annotations = new TreeSet<>();
        Set<Integer> lines = new TreeSet<>();
        for (int i = 0; i < source.size(); i++) {
            Matcher annotation = ANNOTATION.matcher(source.get(i));
            while (annotation.find()) {
                annotations.add("@" + annotation.group(1));
                lines.add(i);
            }
            boolean isComputed = lines.contains(i - 1)
                    && !lines.contains(i)
                    && METHOD.matcher(source.get(i)).find();
            boolean isCode = CODE.matcher(source.get(i)).find()
                    && (isView || source.get(i).contains("TextConverter"));
            if (isComputed || isCode) {
                add(source, i, lines);
            }
        }
        return new Effort(annotations, lines.size());
    }

    /** From where a block begins to where it ends, which is a line of its own depth. */
    private static void add(List<String> source, int start, Set<Integer> lines) {
        String end = " "
                        .repeat(source.get(start).length()
                                - source.get(start).stripLeading().length()) + "}";
        for (int i = start; i < source.size(); i++) {
            String line = source.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("/**")) {
                lines.add(i);
            }
            if (source.get(i).equals(end)) {
                return;
            }
        }
    }
}
