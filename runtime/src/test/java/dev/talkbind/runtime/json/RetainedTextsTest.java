package dev.talkbind.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.text.LocaleText;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Nothing static keeps a long text from outside, nor more than a bounded number of short ones. */
class RetainedTextsTest {
    private static final String LONG = "x".repeat(65);

    @Test
    void aLongKeyThatWasReadIsKeptByNobody() throws InterruptedException {
        for (String json : List.of("{\"custom\":{\"%s\":\"v\"}}", "{\"custom\":{\"%s\":\"\\u0041\"}}", "{\"%s\":1}")) {
            assertCollected(new WeakReference<>(firstKey(String.format(Locale.ROOT, json, LONG))));
        }
    }

    private static Object firstKey(String json) {
        User user = UserJson.fromBytes(json.getBytes(UTF_8));
        return user.custom().isEmpty()
                ? user
                : user.custom().keySet().iterator().next();
    }

    @Test
    void aLongKeyThatWasWrittenIsKeptByNobody() throws InterruptedException {
        assertCollected(written(LONG.concat("written")));
    }

    private static WeakReference<Object> written(String key) {
        UserJson.toText(
                User.builder("7")
                        .name("A")
                        .custom(CustomData.empty().with(key, "v"))
                        .build(),
                WireForm.REST);
        return new WeakReference<>(key);
    }

    @Test
    void aLongTagOfALocaleIsKeptByNobody() throws InterruptedException {
        StringBuilder tag = new StringBuilder("en-x");
        for (int i = 0; i < 12; i++) {
            tag.append("-canary").append(i % 10);
        }
        assertCollected(read(tag.toString())); // the JDK keeps the Locale itself for a while
    }

    private static WeakReference<Object> read(String tag) {
        LocaleText.INSTANCE.fromText(tag);
        return new WeakReference<>(tag);
    }

    @Test
    void shortKeysThatWereReadAreKeptInABoundedNumber() throws InterruptedException {
        List<WeakReference<Object>> keys = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            keys.add(new WeakReference<>(firstKey("{\"custom\":{\"key" + i + "\":\"v\"}}")));
        }
        long kept = keys.size();
        for (int i = 0; i < 200 && kept >= 2_000; i++) {
            System.gc();
            Thread.sleep(10);
            kept = keys.stream().filter(key -> key.get() != null).count();
        }

        assertThat(kept).isLessThan(2_000);
    }

    @Test
    void noKeyIsInterned() {
        String key = (String) firstKey("{\"custom\":{\"fcm:" + System.nanoTime() + "\":\"v\"}}");

        assertThat(new String(key).intern()).isNotSameAs(key);
    }

    /** Asks the garbage collector until it has come by. */
    private static void assertCollected(WeakReference<Object> reference) throws InterruptedException {
        for (int i = 0; i < 200 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }
        assertThat(reference.get()).isNull();
    }
}
