package dev.talkbind.tool.drift;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.test.FakeTalkJs;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repaired and sent to TalkJS drifts no more. */
class RepairLawsTest {

    private static final String LOCK = """
            com.acme.Landlord * user direction=BOTH idPrefix=landlord- nulls=CLEAR
            com.acme.Landlord custom.attr_* map(int)
            com.acme.Landlord custom.color_* dropped was=map(String)
            com.acme.Landlord custom.flats int
            com.acme.Landlord custom.former -> custom.flats
            com.acme.Landlord custom.gone dropped was=String
            com.acme.Landlord custom.since LocalDate
            com.acme.Landlord custom.start -> custom.since
            com.acme.Landlord custom.tier retired was=String
            com.acme.Landlord id long
            """;

    private static final List<String> KEYS = List.of(
            "attr_a",
            "attr_b",
            "color_a",
            "flats",
            "former",
            "gone",
            "since",
            "start",
            "tier",
            "utm",
            "a \"key\" \u00e9");

    private static final List<String> TEXTS = List.of("1", "-7", "2026-11-22", "marked-secret", "");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void repairedUsersDriftNoMore(long seed) throws IOException, InterruptedException {
        Lock lock = LockReader.read(LOCK).lock();
        try (FakeTalkJs fake = FakeTalkJs.create().start()) {
            Map<String, String> before = users(new Random(seed));
            Batches first = Batches.in(folder.resolve("first"));
            before.forEach((id, custom) -> first.add(User.builder(id)
                    .name("Ann")
                    .custom(UserJson.customDataFromText(custom).asMap())
                    .build()));
            first.finish();
            send(folder.resolve("first"), fake);
            Path export = export(fake);

            Repair repair = new Repair(
                    new Owners(lock), Batches.in(folder.resolve("updates")), EnumSet.allOf(Clearing.class), 3);
            Exports.of(List.of(export), Progress.silent()).read(repair::add);
            repair.finish();
            assertThat(String.join("\n", repair.lines())).doesNotContain("marked-secret");
            send(folder.resolve("updates"), fake);

            Drift drift = new Drift(lock, new Owners(lock), Texts.plain(), 3);
            Exports.of(List.of(export(fake)), Progress.silent()).read(drift::add);
            assertThat(drift.lines())
                    .filteredOn(line -> !line.startsWith("TB801"))
                    .containsExactly(before.size() + " users of com.acme.Landlord");
            assertThat(drift.report()).doesNotContainPattern("\"users\": [1-9]");
        }
    }

    private static Map<String, String> users(Random random) {
        Map<String, String> users = new TreeMap<>();
        for (int i = 0; i < 230; i++) {
            List<String> members = new ArrayList<>();
            for (String key : KEYS) {
                if (random.nextInt(3) == 0) {
                    members.add(Word.quoted(key) + ":" + Word.quoted(TEXTS.get(random.nextInt(TEXTS.size()))));
                }
            }
            users.put("landlord-" + i, "{" + String.join(",", members) + "}");
        }
        return users;
    }

    private Path export(FakeTalkJs fake) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String id : fake.userIds()) {
            String custom = UserJson.toText(fake.user(id).orElseThrow().custom());
            lines.append("{\"id\":\"" + id + "\",\"custom\":" + custom + "}\n");
        }
        return Files.writeString(folder.resolve("users.json"), lines);
    }

    private static void send(Path batches, FakeTalkJs fake) throws IOException, InterruptedException {
        URI uri = fake.uri().resolve("/v1/" + fake.appId() + "/users");
        try (Stream<Path> files = Files.list(batches)) {
            for (Path file : files.sorted().toList()) {
                HttpRequest request = HttpRequest.newBuilder(uri)
                        .header("Authorization", "Bearer " + token(fake))
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofFile(file))
                        .build();
                HttpResponse<String> answer =
                        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            }
        }
    }

    private static String token(FakeTalkJs fake) {
        String claims =
                "{\"tokenType\":\"app\",\"iss\":\"" + fake.appId() + "\",\"exp\":" + Long.MAX_VALUE / 1_000_000 + "}";
        String signed = base64("{\"alg\":\"HS256\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.US_ASCII)) + "."
                + base64(claims.getBytes(StandardCharsets.US_ASCII));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(fake.secretKey().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return signed + "." + base64(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
