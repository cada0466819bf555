package dev.talkbind.processor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/** A filer that keeps a list of all that is asked of it: {@code source shop.SellerUserMapper from shop.Seller}. */
final class RecordingFiler implements Filer {

    private final Filer filer;
    private final List<String> asked = new ArrayList<>();

    RecordingFiler(Filer filer) {
        this.filer = filer;
    }

    List<String> asked() {
        return List.copyOf(asked);
    }

    @Override
    public JavaFileObject createSourceFile(CharSequence name, Element... origins) throws IOException {
        note("source", name, origins);
        return filer.createSourceFile(name, origins);
    }

    @Override
    public JavaFileObject createClassFile(CharSequence name, Element... origins) throws IOException {
        note("class", name, origins);
        return filer.createClassFile(name, origins);
    }

    @Override
    public FileObject createResource(
            JavaFileManager.Location location, CharSequence module, CharSequence name, Element... origins)
            throws IOException {
        note("resource", name, origins);
        return filer.createResource(location, module, name, origins);
    }

    @Override
    public FileObject getResource(JavaFileManager.Location location, CharSequence module, CharSequence name)
            throws IOException {
        note("reading", name);
        return filer.getResource(location, module, name);
    }

    private void note(String what, CharSequence name, Element... origins) {
        List<String> from = Arrays.stream(origins).map(String::valueOf).toList();
        asked.add(what + " " + name + " from " + String.join(", ", from));
    }
}
