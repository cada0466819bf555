package dev.talkbind.tool.verb;

import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.cli.Talkbind;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A small module in a folder: its one source, what is compiled of it, and its lock. */
public final class Module {

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
        Compiling.JAVAC.compile(sources(), classes());
        return this;
    }

    /** Runs the command line, and gives what it prints and its exit code, with paths from the module's folder. */
    public String run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(1, List.of("--lock", lockFile().toString()));
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        boolean hasSources =
                !List.of("forget", "status", "settle", "drift", "erase").contains(arguments[0]);
        if (hasSources) {
            all.addAll(List.of("--source", sources().toString(), classes().toString()));
        }
        int code = Talkbind.run(out, out, all.toArray(String[]::new));
        return said.toString().replace(folder + "/", "") + "exit " + code + "\n";
    }
}
