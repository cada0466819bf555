package dev.talkbind.tool.rule;

import java.util.List;

/** Text with numbered gaps, {@code {0}} to {@code {9}}. What fills a gap is never searched for gaps itself. */
final class Template {

    private Template() {}

    static String fill(String template, List<String> gaps) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            text.append(template, from, open).append(gaps.get(template.charAt(open + 1) - '0'));
            from = open + 3;
        }
        return text.append(template.substring(from)).toString();
    }
}
