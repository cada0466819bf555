package dev.talkbind.spring.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program in a process of its own, which a test can kill. */
public final class Child {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a program of the tests. */
    public static Child start(Class<?> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on to a line. */
    public void await(String expected) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); !expected.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new AssertionError("the process has ended without \"" + expected + "\":\n" + before);
            }
            before.append(line).append('\n');
        }
    }

    /** The lines that are left, down to its end. */
    public List<String> rest() {
        return output.lines().toList();
    }

    /** Kills it as an operating system does: nothing of it is asked, or runs to its end. */
    public void kill() {
        process.destroyForcibly();
    }

    /** Waits for its end, and gives the status. */
    public int status() throws InterruptedException {
        return process.waitFor();
    }
}
