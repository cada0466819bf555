package dev.talkbind.tool.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the line of a property in the source folders. It looks for the first line that may declare the property, and
 * falls back to the line of the type, because neither class files nor schema files record the lines of properties.
 */
public final class Sources {

    private static final List<String> ENDINGS = List.of(".java", ".kt");

    private final List<Path> roots;
    private final Map<Path, List<String>> read = new HashMap<>();

    public Sources(List<Path> roots) {
        this.roots = roots;
    }

    /**
     * The position of a property.
     *
     * @param type the binary name of the type
     * @param property its label, such as {@code Landlord.billing.city}, or the label of the type
     */
    Optional<Spot> find(String type, String property) {
        if (type.isEmpty() || property.isEmpty()) {
            return Optional.empty();
        }
        String label = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        String rest = property.startsWith(label + ".") ? property.substring(label.length() + 1) : "";
        String own = rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
        for (Path root : roots) {
            for (String ending : ENDINGS) {
                Path file = root.resolve(topOf(type).replace('.', '/') + ending);
                if (Files.isRegularFile(file)) {
                    return Optional.of(new Spot(file, line(lines(file), label, own)));
                }
            }
        }
        return Optional.empty();
    }

    private static String topOf(String type) {
        int inner = type.indexOf('$', type.lastIndexOf('.') + 1);
        return inner < 0 ? type : type.substring(0, inner);
    }

    /** The line of the property, after the line of its type. A getter counts as the property. */
    private static int line(List<String> lines, String label, String property) {
        String simple = Pattern.quote(label.substring(label.lastIndexOf('.') + 1));
        int start = Math.max(0, first(lines, 0, "\\b(class|record|interface)\\s+" + simple + "\\b"));
        if (property.isEmpty()) {
            return start + 1;
        }
        String bean = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        String name = "(" + Pattern.quote(property) + "|(get|is)" + Pattern.quote(bean) + "\\(\\))";
        int found = first(lines, start, "\\b" + name + "\\s*(;|=|,|\\(|\\)|:|\\{|$)");
        return found < 0 ? start + 1 : found + 1;
    }

    private static int first(List<String> lines, int from, String regex) {
        Pattern pattern = Pattern.compile(regex);
        for (int i = from; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            boolean isComment = line.startsWith("//") || line.startsWith("*") || line.startsWith("/*");
            if (!isComment
                    && pattern.matcher(line.replaceAll("\"[^\"]*\"", "\"\"")).find()) {
                return i;
            }
        }
        return -1;
    }

    private List<String> lines(Path file) {
        return read.computeIfAbsent(file, path -> {
            try {
                return Files.readAllLines(path);
            } catch (IOException notText) {
                return List.of();
            }
        });
    }
}
