package dev.talkbind.processor;

import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.Descriptions;
import dev.talkbind.processor.write.SchemaText;
import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * The schema file of an annotated type, beside the type's classes: {@code META-INF/talkbind/com.acme.Landlord.json}.
 */
record SchemaFile(String path, String text) {

    private static final String FOLDER = "META-INF/talkbind/";

    static SchemaFile of(UserClass user, TypeElement type, Compiler compiler) {
        return new SchemaFile(
                FOLDER + user.annotated().reflectionName() + ".json",
                SchemaText.of(user, Descriptions.of(type, user, compiler.elements())));
    }

    /**
     * Writes the file. The annotated class is its only originating element, and {@code module} is put before the
     * package.
     */
    void writeTo(Filer filer, String module, TypeElement origin) throws IOException {
        Optional<FileObject> file = create(filer, module, origin);
        if (file.isPresent() && isInPlace(file.get())) {
            try (Writer writer = file.get().openWriter()) {
                writer.write(text);
            }
        }
    }

    /** Empty if the build has no output folder for classes: ecj throws then. */
    private Optional<FileObject> create(Filer filer, String module, TypeElement origin) {
        try {
            return Optional.of(filer.createResource(StandardLocation.CLASS_OUTPUT, module, path, origin));
        } catch (IOException | IllegalArgumentException nowhere) {
            return Optional.empty();
        }
    }

    /**
     * Whether the file is in the output folder. Without one, javac ignores the folders in the name, and puts the file
     * into the current folder or beside the source.
     */
    private boolean isInPlace(FileObject file) {
        return file.toUri().getSchemeSpecificPart().endsWith("/" + path);
    }
}
