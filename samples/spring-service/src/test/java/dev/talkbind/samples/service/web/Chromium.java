package dev.talkbind.samples.service.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A browser without a window. Where there is none its tests are left out, but never where the property {@code chromium} says
 * {@code required}.
 */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    private final String program;
    private final Path folder;

    /** With a folder for its profile. */
    Chromium(Path folder) {
        this.folder = folder;
        this.program = NAMES.stream().filter(Chromium::isOnPath).findFirst().orElse("");
        assumeTrue(
                !program.isEmpty() || "required".equals(System.getProperty("chromium")),
                "left out: no page was read in a browser, as there is no " + String.join(" or ", NAMES));
    }

    private static boolean isOnPath(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Path.of(folder, name).toFile().canExecute());
    }

    /** The page after its scripts have run. */
    String dom(String address) throws IOException, InterruptedException {
        return run("--dump-dom", address);
    }

    /** A picture of the page. */
    void picture(String address, Path file) throws IOException, InterruptedException {
        run("--screenshot=" + file, "--window-size=560,350", address);
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(FLAGS);
        command.add("--user-data-dir=" + folder.resolve("profile"));
        command.addAll(Arrays.asList(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(program + " ended with status " + process.exitValue());
        }
        return output;
    }
}
