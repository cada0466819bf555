package dev.talkbind.builds.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The artifacts that a pom names with a version, wherever it does. */
record Pom(List<Named> named) {

    private static final String PLUGINS = "org.apache.maven.plugins";

    /** The groups of the users themselves. */
    private static final Set<String> OWN = Set.of("builds", "letting", "com.acme");

    private static final Pattern ARTIFACT = Pattern.compile(
            "(?:<groupId>([^<>]*)</groupId>\\s*)?<artifactId>([^<>]*)</artifactId>\\s*<version>([^<>]*)</version>");
    private static final Pattern EXTRA = Pattern.compile("<extraArtifact>(.*?):(.*?):([^:<>]*).*</extraArtifact>");

    /** {@code coordinates} are those before the version: {@code org.mapstruct:mapstruct}. */
    record Named(String coordinates, String version) {}

    /** The poms that users may copy: those in the folders beside this one. */
    static List<Path> builds() throws IOException {
        return poms(Path.of(".."), 2);
    }

    /** The poms of all builds that take Talkbind as users do, with those of their modules. */
    static List<Path> ofUsers() throws IOException {
        List<Path> all = new ArrayList<>(poms(Path.of(".."), 3));
        all.add(Path.of("../../samples/tutorial/reader/pom.xml"));
        all.add(Path.of("../../samples/tutorial-kotlin/reader/pom.xml"));
        all.addAll(poms(Path.of("../../maven-plugin/src/it"), 2));
        return all;
    }

    private static List<Path> poms(Path folder, int depth) throws IOException {
        try (Stream<Path> files = Files.walk(folder, depth)) {
            return files.filter(file -> file.endsWith("pom.xml"))
                    .filter(file -> !file.startsWith("../contract"))
                    .sorted()
                    .toList();
        }
    }

    static Pom read(Path file) throws IOException {
        String text = Files.readString(file);
        List<Named> named = new ArrayList<>();
        for (Pattern pattern : List.of(ARTIFACT, EXTRA)) {
            Matcher artifact = pattern.matcher(text);
            while (artifact.find()) {
                String group = artifact.group(1) == null ? PLUGINS : artifact.group(1);
                String version = version(artifact.group(3), text);
                boolean isInherited = version.startsWith("$");
                if (!OWN.contains(group) && !isInherited) {
                    named.add(new Named(group + ":" + artifact.group(2), version));
                }
            }
        }
        return new Pom(named);
    }

    /** A version as it stands there, or that of a property. */
    private static String version(String version, String text) {
        Matcher property = Pattern.compile("\\$\\{(.*)}").matcher(version);
        if (!property.matches()) {
            return version;
        }
        String name = property.group(1).replace("project.", "");
        Matcher value = Pattern.compile("<" + Pattern.quote(name) + ">(.*?)<").matcher(text);
        return value.find() ? value.group(1) : version;
    }
}
