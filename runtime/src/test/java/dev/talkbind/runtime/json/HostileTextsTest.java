package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.RandomUsers;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is written, read by Jackson and by us, over hostile texts from seeds. */
class HostileTextsTest {
    private static final int SEEDS = 10_000;
    private static final ObjectMapper JACKSON = new ObjectMapper();

    @Test
    void jacksonAndTheReaderTakeHostileTextsBack() throws Exception {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            String key = random.nextInt(10) == 0 ? HostileTexts.text(random) : HostileTexts.piece(random);
            User user = User.builder("i" + HostileTexts.text(random))
                    .name(HostileTexts.text(random))
                    .email(List.of(HostileTexts.text(random)))
                    .custom(CustomData.builder()
                            .put(key, HostileTexts.text(random))
                            .build())
                    .build();
            WireForm form = random.nextBoolean() && !key.equals("__proto__") ? WireForm.REACT_NATIVE : WireForm.REST;
            byte[] document = UserJson.toBytes(user, form);
            JsonNode read = JACKSON.readTree(document);

            assertThat(read.get("name").asText()).as("seed %s", seed).isEqualTo(user.name());
            assertThat(read.get("email").get(0).asText())
                    .as("seed %s", seed)
                    .isEqualTo(user.email().get(0));
            assertThat(read.get("custom").get(key).asText())
                    .as("seed %s", seed)
                    .isEqualTo(user.custom().get((Object) key));
            assertThat(UserJson.fromBytes(document))
                    .as("seed %s", seed)
                    .isEqualTo(form.writesId() ? user : user.without(UserProperty.ID));
            assertThat(UserJson.fromText(UserJson.toText(user, form)))
                    .as("seed %s", seed)
                    .isEqualTo(form.writesId() ? user : user.without(UserProperty.ID));
        }
    }

    @Test
    void nothingForAPageCanEndItsScript() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            User user = User.builder("i" + HostileTexts.text(random))
                    .name(HostileTexts.text(random))
                    .build();
            String page = UserJson.toText(user, WireForm.CLASSIC_JS);
            assertThat(page.chars().noneMatch(c -> "<>&\u2028\u2029".indexOf(c) >= 0 || c < ' '))
                    .as("seed %s", seed)
                    .isTrue();
        }
    }

    @Test
    void everyUserOfOneDocumentIsTakenBack() {
        for (int seed = 0; seed < 5_000; seed++) {
            User user = new RandomUsers(seed)
                    .document().toBuilder().createdAt(null).build().without(UserProperty.ID);
            assertThat(UserJson.fromBytes(UserJson.toBytes(user, WireForm.REST)))
                    .as("seed %s", seed)
                    .isEqualTo(user);
        }
    }

    /** Bytes changed at random: a user or a ReadException, and nothing else. */
    @Test
    void brokenDocumentsAreReadOrRefused() {
        byte[] good = UserJson.toBytes(
                User.builder("7")
                        .name("Noor 😀")
                        .email("a@b.example")
                        .role(null)
                        .custom(CustomData.builder().put("a", "1").clear("b").build())
                        .build(),
                WireForm.REACT_NATIVE);
        int refused = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] document = good.clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                document[random.nextInt(document.length)] = (byte) random.nextInt(256);
            }
            try {
                UserJson.fromBytes(document);
            } catch (ReadException expected) {
                refused++;
            } catch (RuntimeException other) {
                throw new AssertionError("seed " + seed, other);
            }
        }
        assertThat(refused).isBetween(SEEDS / 4, SEEDS - 1);
    }
}
