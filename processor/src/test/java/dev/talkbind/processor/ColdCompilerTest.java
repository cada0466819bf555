package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.SourceFiles;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a javac pays for that runs the processor once: the JVM makes a class for each lambda, and many for a record's own methods. */
class ColdCompilerTest {

    /** Those that stand for a step of one class or for the name of a property are not one for each place. */
    private static final int FEW = 8;

    /** What links {@code equals}, {@code hashCode} and {@code toString} of a record when one is first called. */
    private static final String RECORDS = "java.lang.runtime.ObjectMethods";

    @Test
    void linksFewLambdasAndNoMethodsOfRecords(@TempDir Path out) throws IOException, InterruptedException {
        List<String> alone = loaded(out, "-proc:none");
        List<String> processing = loaded(out, "-proc:only", "-processor", processors());

        assertThat(processing).contains(TalkbindProcessor.class.getName());
        assertThat(processing)
                .filteredOn(name -> name.startsWith("dev.talkbind.") && name.contains("$$Lambda"))
                .hasSizeLessThan(FEW);
        assertThat(processing.contains(RECORDS)).as("as javac alone").isEqualTo(alone.contains(RECORDS));
    }

    /** The names of the classes that a javac of its own loads for a bean. */
    private static List<String> loaded(Path out, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-Xlog:class+load:stdout:none"));
        command.addAll(List.of("-d", out.toString(), "-classpath", TestCompiler.classPath()));
        command.addAll(List.of(options));
        for (Path source : SourceFiles.in(Path.of("src/test/resources/golden/bean/source"))) {
            command.add(source.toString());
        }
        Process javac = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String log = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(javac.waitFor()).isZero();
        return log.lines().map(line -> line.split(" ", 2)[0]).toList();
    }

    private static String processors() {
        return Processors.ours().stream()
                .map(processor -> processor.getClass().getName())
                .collect(Collectors.joining(","));
    }
}
