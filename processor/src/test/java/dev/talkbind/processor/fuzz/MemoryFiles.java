package dev.talkbind.processor.fuzz;

import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** Keeps what a compiler writes: sources by their path, classes by their name. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, MemoryFile> sources = new TreeMap<>();
    private final Map<String, MemoryFile> classes = new TreeMap<>();

    MemoryFiles(JavaFileManager files) {
        super(files);
    }

    Map<String, MemoryFile> sources() {
        return sources;
    }

    Map<String, MemoryFile> classes() {
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        String path = className.replace('.', '/') + kind.extension;
        boolean isSource = kind == JavaFileObject.Kind.SOURCE;
        return (isSource ? sources : classes)
                .computeIfAbsent(isSource ? path : className, name -> new MemoryFile(path, kind));
    }

    @SuppressWarnings("ReferenceEquality") // a file of this memory is itself alone
    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one == other;
    }

    /** It stays open for the next compiler. */
    @Override
    public void close() {}
}
