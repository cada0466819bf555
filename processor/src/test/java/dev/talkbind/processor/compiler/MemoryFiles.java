package dev.talkbind.processor.compiler;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;

/** Keeps what a compiler writes, sources and resources by their path and classes by their name; it reads what another manager has open. */
final class MemoryFiles extends ForwardingJavaFileManager<StandardJavaFileManager> implements StandardJavaFileManager {

    private final Map<String, MemoryFile> sources = new TreeMap<>();
    private final Map<String, MemoryFile> classes = new TreeMap<>();
    private final Map<String, MemoryFile> resources = new TreeMap<>();

    MemoryFiles(StandardJavaFileManager files) {
        super(files);
    }

    Map<String, String> sources() {
        return texts(sources);
    }

    Map<String, String> resources() {
        return texts(resources);
    }

    private static Map<String, String> texts(Map<String, MemoryFile> files) {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((path, file) -> texts.put(path, file.text()));
        return texts;
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> bytes = new TreeMap<>();
        classes.forEach((name, file) -> bytes.put(name, file.bytes()));
        return bytes;
    }

    /** javac names a class with dots, ecj with slashes. */
    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String path = className.replace('.', '/') + kind.extension;
        boolean isSource = kind == JavaFileObject.Kind.SOURCE;
        return (isSource ? sources : classes)
                .computeIfAbsent(isSource ? path : className.replace('/', '.'), name -> new MemoryFile(path, kind));
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
        return resources.computeIfAbsent(path, MemoryFile::resource);
    }

    @SuppressWarnings("ReferenceEquality") // a file of this memory is itself alone
    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        boolean isInMemory = one instanceof MemoryFile || other instanceof MemoryFile;
        return isInMemory ? one == other : fileManager.isSameFile(one, other);
    }

    /** What is below stays open for the next compiler. */
    @Override
    public void close() {}

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> list) {
        return fileManager.getJavaFileObjectsFromFiles(list);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... list) {
        return fileManager.getJavaFileObjects(list);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> path) throws IOException {
        fileManager.setLocation(location, path);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }
}
