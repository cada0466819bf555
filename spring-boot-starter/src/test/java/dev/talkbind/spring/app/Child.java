package dev.talkbind.spring.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program in a process of its own, which a test can kill. */
public final class Child {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a class with a main method, with the classes of this process and a heap of 128 MB. */
    public static Child start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(Arrays.asList(arguments));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Kills it as an operating system does: nothing of it is asked, or runs to its end. */
    public void kill() {
        process.destroyForcibly();
    }

    /** All that it writes until its end. */
    public List<String> lines() {
        return output.lines().toList();
    }

    /** The status with which it ended. */
    public int status() throws InterruptedException {
        return process.waitFor();
    }
}
