package dev.talkbind.processor.compiler;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import javax.tools.SimpleJavaFileObject;

/** A file that is only in memory. */
final class MemoryFile extends SimpleJavaFileObject {

    private final String path;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    MemoryFile(String path, Kind kind) {
        super(URI.create("memory:///file" + Integer.toHexString(path.hashCode()) + kind.extension), kind);
        this.path = path;
    }

    /** A file that is neither a source nor a class: its address tells the whole path. */
    static MemoryFile resource(String path) {
        return new MemoryFile(path);
    }

    private MemoryFile(String path) {
        super(address(path), Kind.OTHER);
        this.path = path;
    }

    private static URI address(String path) {
        try {
            return new URI("memory", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    static MemoryFile source(String path, String text) {
        MemoryFile file = new MemoryFile(path, Kind.SOURCE);
        file.content.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return file;
    }

    String path() {
        return path;
    }

    byte[] bytes() {
        return content.toByteArray();
    }

    String text() {
        return content.toString(StandardCharsets.UTF_8);
    }

    /** Any name will do, so that no name of a class is unfit for a URI. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == getKind() && path.endsWith(simpleName + kind.extension);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text();
    }

    @Override
    public InputStream openInputStream() {
        return new ByteArrayInputStream(bytes());
    }

    @Override
    public OutputStream openOutputStream() {
        return content;
    }

    @Override
    public Writer openWriter() {
        return new OutputStreamWriter(content, StandardCharsets.UTF_8);
    }

    @Override
    public String getName() {
        return path;
    }
}
