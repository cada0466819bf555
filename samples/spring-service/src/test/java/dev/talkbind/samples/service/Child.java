package dev.talkbind.samples.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.test.FakeTalkJs;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The service in a process of its own, which a test can kill. */
public final class Child {
    private final Process process;
    private final BufferedReader output;

    private Child(Process process) {
        this.process = process;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    /** Starts a program with a database in a file, and these properties of the service. */
    public static Child start(Class<?> program, FakeTalkJs talkJs, Path database, String... properties)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--spring.main.banner-mode=off",
                "--logging.level.root=warn",
                "--server.port=0",
                "--agency.data=" + database,
                "--agency.outbox.lease=2s",
                "--agency.outbox.settle=1s",
                "--agency.outbox.poll=100ms",
                "--talkjs.base-url=" + talkJs.uri(),
                "--talkjs.app-id=" + Rig.APP,
                "--talkjs.secret-key=" + Rig.SECRET));
        command.addAll(Arrays.asList(properties));
        return new Child(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Reads on to a line that begins so, and gives its rest. */
    public String await(String start) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(start)) {
                return line.substring(start.length()).strip();
            }
            before.append(line).append('\n');
        }
        throw new AssertionError("the process has ended without \"" + start + "\":\n" + before);
    }

    /** The lines that are left, down to the end of the process. */
    public List<String> rest() {
        return output.lines().toList();
    }

    /** Kills it as an operating system does: nothing of it is asked, or runs to its end. */
    public void kill() {
        process.destroyForcibly();
    }

    /** The status with which it ended. */
    public int status() throws InterruptedException {
        return process.waitFor();
    }
}
