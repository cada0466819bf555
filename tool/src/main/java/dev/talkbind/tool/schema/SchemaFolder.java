package dev.talkbind.tool.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Finds the schema files in folders of classes and in jars. A file counts only if its class is beside it and is
 * annotated, because some builds leave files of deleted types behind.
 */
public final class SchemaFolder {

    private static final String FOLDER = "META-INF/talkbind";
    private static final String ENDING = ".json";
    private static final List<String> MARKS =
            List.of("Ldev/talkbind/annotations/TalkUser;", "Ldev/talkbind/annotations/TalkCustomData;");

    private final SortedMap<String, Schema> schemas = new TreeMap<>();
    private final List<String> stale = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();

    private SchemaFolder() {}

    /** Looks in folders and jars. A place that does not exist has no schema files. */
    public static Found find(List<Path> places) throws IOException {
        SchemaFolder folder = new SchemaFolder();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                folder.look(place);
            } else if (Files.isRegularFile(place)) {
                folder.lookIntoJar(place);
            }
        }
        return new Found(List.copyOf(folder.schemas.values()), folder.stale, folder.unknown, folder.unreadable);
    }

    private void lookIntoJar(Path place) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            look(jar.getPath("/"));
        } catch (ProviderNotFoundException | ZipException e) {
            throw new IllegalArgumentException(place.getFileName() + " is neither a folder of classes nor a jar", e);
        }
    }

    private void look(Path root) throws IOException {
        Path folder = root.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    if (file.toString().endsWith(ENDING)) {
                        read(file, root);
                    }
                }
            }
        }
    }

    private void read(Path file, Path root) throws IOException {
        String name = String.valueOf(file.getFileName());
        String type = name.substring(0, name.length() - ENDING.length());
        if (!isAnnotated(root.resolve(type.replace('.', '/') + ".class"))) {
            stale.add(type);
            return;
        }
        try {
            Json json = Json.parse(TextFile.read(file));
            if (SchemaReader.formatOf(json).equals(SchemaReader.FORMAT)) {
                schemas.putIfAbsent(type, SchemaReader.read(json));
            } else {
                unknown.add(type);
            }
        } catch (IllegalArgumentException e) {
            unreadable.add(type);
        }
    }

    /** Whether the class file has one of the annotations: their names are in it as plain bytes. */
    private static boolean isAnnotated(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return MARKS.stream().anyMatch(bytes::contains);
    }
}
