package dev.talkbind.runtime.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The TypeScript compiler and TalkJS's types, from the npm project in {@code src/test/tsc}: installed into {@code target}, as
 * its lock file says.
 */
final class TypeScript {
    private static final Path PROJECT = Path.of("src/test/tsc");
    private static final Path INSTALLED = Path.of("target/tsc");

    record Ran(int status, String output) {}

    private TypeScript() {}

    /** Skips what cannot be told without npm; never where {@code CI} is set. */
    static TypeScript install() throws Exception {
        boolean ci = System.getenv("CI") != null;
        assumeTrue(
                ci || isOnPath("npm"),
                "left out: npm is missing, so no document was checked against TalkJS's TypeScript types");
        Files.createDirectories(INSTALLED);
        Path lock = INSTALLED.resolve("package-lock.json");
        boolean same = Files.exists(INSTALLED.resolve("node_modules"))
                && Files.exists(lock)
                && Files.mismatch(lock, PROJECT.resolve("package-lock.json")) < 0;
        if (!same) {
            for (String file : List.of("package.json", ".npmrc", "package-lock.json")) {
                Files.write(INSTALLED.resolve(file), Files.readAllBytes(PROJECT.resolve(file)));
            }
            Ran ran = run(List.of("npm", "ci"));
            if (ran.status() != 0) {
                Files.delete(lock);
                throw new AssertionError("npm ci failed:\n" + ran.output());
            }
        }
        return new TypeScript();
    }

    static boolean isOnPath(String program) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What the compiler says of some sources, each under its name. */
    Ran check(List<String> names, List<String> sources) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "node",
                "node_modules/typescript/bin/tsc",
                "--strict",
                "--exactOptionalPropertyTypes",
                "--noEmit",
                "--pretty",
                "false",
                "--target",
                "es2022",
                "--module",
                "esnext",
                "--moduleResolution",
                "bundler",
                "--skipLibCheck")); // TalkJS's own files mention React Native, which is not there
        for (int i = 0; i < names.size(); i++) {
            Files.writeString(INSTALLED.resolve(names.get(i)), sources.get(i));
            command.add(names.get(i));
        }
        return run(command);
    }

    private static Ran run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(INSTALLED.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ran(process.waitFor(), output);
    }
}
