package dev.talkbind.tool.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Main;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long the drift report and a repair of a million users take in a process with 512 MB, half of the users with a retired key. It is
 * not part of a build: {@code -Dtest=DriftLoad} runs it, and {@code -Dload.users=5000000} with more of them.
 */
class DriftLoad {
    private static final int USERS = Integer.getInteger("load.users", 1_000_000);

    private static final String LOCK = """
            com.acme.Landlord * user direction=BOTH idPrefix=landlord- nulls=CLEAR
            com.acme.Landlord custom.flats int required
            com.acme.Landlord custom.plan enum(FREE|PRO)
            com.acme.Landlord custom.reply_time Duration
            com.acme.Landlord custom.since LocalDate
            com.acme.Landlord custom.tier retired was=String
            com.acme.Landlord id long
            """;

    @TempDir
    private Path folder;

    @Test
    void aMillionUsersWithin512Megabytes() throws Exception {
        Files.writeString(folder.resolve("talkbind.lock"), LOCK);
        Path export = export();
        String megabytes = Files.size(export) / 1_000_000 + " MB";
        String landlords = USERS + " users of com.acme.Landlord";
        String tier = "TB804 custom.tier of com.acme.Landlord, which is retired: " + USERS / 2 + " users: ";

        long start = System.nanoTime();
        assertThat(printed("drift", export.toString())).startsWith(landlords).contains(tier);
        long report = System.nanoTime();
        assertThat(printed("drift", "--repair", folder.resolve("updates").toString(), export.toString()))
                .contains("Repair: " + USERS / 2 + " users in ");
        long repair = System.nanoTime();
        System.out.printf(
                Locale.ROOT,
                "%,d users, %s: report %.1f s, report and repair %.1f s%n",
                USERS,
                megabytes,
                (report - start) / 1e9,
                (repair - report) / 1e9);
    }

    private Path export() throws IOException {
        Path export = folder.resolve("users.json");
        try (BufferedWriter writer = Files.newBufferedWriter(export)) {
            for (int i = 0; i < USERS; i++) {
                writer.write("{\"id\":\"landlord-" + i + "\",\"name\":\"Landlord " + i + "\",\"email\":[\"landlord" + i
                        + "@letting.example\"],\"role\":null,\"custom\":{\"flats\":\"" + i % 50
                        + "\",\"plan\":\"PRO\",\"reply_time\":\"PT2H\",\"since\":\"2026-11-22\""
                        + (i % 2 == 0 ? ",\"tier\":\"gold\"" : "") + "}}\n");
            }
        }
        return export;
    }

    private String printed(String verb, String... arguments) throws IOException, InterruptedException {
        Path output = folder.resolve("printed.txt");
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                verb,
                "--lock",
                folder.resolve("talkbind.lock").toString());
        process.command().addAll(List.of(arguments));
        int status = process.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        assertThat(status).as(Files.readString(output)).isZero();
        return Files.readString(output);
    }
}
