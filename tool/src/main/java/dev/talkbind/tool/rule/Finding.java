package dev.talkbind.tool.rule;

import java.nio.file.Path;
import java.util.List;

/**
 * One occurrence of a rule.
 *
 * @param level how severe it is, unless the build sets another level
 * @param type the type's binary name, or an empty text
 * @param place the place in the lock's notation, or an empty text
 * @param also other places of the type that the finding is about
 * @param line the line of the lock file, or 0
 * @param property the label of the property that it is about, or the label of the type, or an empty text
 * @param gaps the texts for the gaps of the rule's message
 * @param file the file that it is in, if that is neither the lock nor the type's source; or an empty text
 */
public record Finding(
        Rule rule,
        Level level,
        String type,
        String place,
        List<String> also,
        int line,
        String property,
        List<String> gaps,
        String file) {

    /** A finding in the lock file, or in no file. */
    public static Finding ofFile(Rule rule, int line, String... gaps) {
        return ofText(rule, "", line, gaps);
    }

    /** A finding in a line of another file. */
    public static Finding ofText(Rule rule, String file, int line, String... gaps) {
        return new Finding(rule, rule.level(), "", "", List.of(), line, "", List.of(gaps), file);
    }

    /** The name by which a finding is accepted: {@code TB625:com.acme.Landlord:custom.plan}. */
    public String id() {
        return rule.id() + ":" + type + ":" + place;
    }

    public String message() {
        return Template.fill(rule.message(), gaps);
    }

    public String fix() {
        return Template.fill(rule.fix(), gaps);
    }

    /** The same of a line of another file. */
    public Finding in(Path other) {
        return new Finding(rule, level, type, place, also, line, property, gaps, other.toString());
    }

    public Finding at(Level other) {
        return new Finding(rule, other, type, place, also, line, property, gaps, file);
    }
}
