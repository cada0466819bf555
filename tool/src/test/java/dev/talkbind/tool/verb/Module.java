package dev.talkbind.tool.verb;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.cli.Talkbind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A small module in a folder: its one source, what is compiled of it, and its lock. */
public final class Module {

    /** What was compiled, by its sources: most tests begin with the same class. */
    private static final Map<List<String>, Map<String, byte[]>> COMPILED = new ConcurrentHashMap<>();

    private final Path folder;

    public Module(Path folder) {
        this.folder = folder;
    }

    public Path lockFile() {
        return folder.resolve("talkbind.lock");
    }

    public Path sources() {
        return folder.resolve("src/main/java");
    }

    public Path classes() {
        return folder.resolve("target/classes");
    }

    public String lock() throws IOException {
        return Files.readString(lockFile());
    }

    public Module locked(String text) throws IOException {
        Files.writeString(lockFile(), text);
        return this;
    }

    /** Compiles {@code com.acme.Landlord}, an id and a name before these components, in place of what was there. */
    public Module landlord(String... components) throws IOException {
        List<String> all = new ArrayList<>(List.of("long id", "String name"));
        all.addAll(List.of(components));
        return source(
                "Landlord",
                "@TalkUser\npublic record Landlord(\n        " + String.join(",\n        ", all) + ") {}\n");
    }

    /** Compiles a class, with all that it may need imported. */
    public Module source(String name, String body) throws IOException {
        Path file = sources().resolve("com/acme/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package com.acme;\n\nimport dev.talkbind.annotations.*;\n\n" + body);
        List<String> texts = new ArrayList<>();
        contents(sources()).forEach((path, content) -> texts.add(path + "\n" + new String(content, UTF_8)));
        for (Map.Entry<String, byte[]> made :
                COMPILED.computeIfAbsent(texts, any -> compiled()).entrySet()) {
            Path to = classes().resolve(made.getKey());
            Files.createDirectories(to.getParent());
            Files.write(to, made.getValue());
        }
        return this;
    }

    private Map<String, byte[]> compiled() {
        try {
            return contents(Compiling.JAVAC.compile(sources(), Files.createTempDirectory(folder, "compiled")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files below a folder, by their path in it. */
    private static Map<String, byte[]> contents(Path root) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Runs the command line, and gives what it prints and its exit code, with paths from the module's folder. */
    public String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--lock", lockFile().toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        boolean hasSources =
                !List.of("forget", "status", "settle", "drift", "erase", "lint").contains(arguments[0]);
        if (hasSources) {
            all.addAll(List.of("--source", sources().toString(), classes().toString()));
        }
        int code = Talkbind.run(out, out, all.toArray(String[]::new));
        return said.toString().replace(folder + "/", "") + "exit " + code + "\n";
    }
}
