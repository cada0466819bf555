package dev.talkbind.samples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class MistakesTest {
    private static final Path FOLDER = Path.of("src/test/resources/mistakes");

    @Test
    void areErrorsWhereTheyAreMade() throws IOException {
        assertThat(compiled(FOLDER.resolve("Renter.java"))).isEqualTo(Files.readString(FOLDER.resolve("expected.txt")));
    }

    private static String compiled(Path source) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            JavaCompiler.CompilationTask task = javac.getTask(
                    said, files, null, List.of("-proc:only", "-implicit:none"), null, files.getJavaFileObjects(source));
            task.setProcessors(ServiceLoader.load(Processor.class));
            task.setLocale(Locale.ENGLISH);
            task.call();
        }
        return said.toString().replace("\r\n", "\n").replace(FOLDER + File.separator, "");
    }
}
