package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.RandomUsers;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A document of plain texts is as long as was expected, in every form. */
class PlainLengthTest {

    @Test
    void plainDocumentsAreAsLongAsExpected() {
        RandomUsers users = new RandomUsers(11);
        int plain = 0;
        for (int i = 0; i < 20_000; i++) {
            User user = users.document();
            for (WireForm form : WireForm.values()) {
                plain += checked(user, form);
            }
        }
        assertThat(plain).isGreaterThan(10_000);
    }

    /** 1 where the document is plain and an object, and then as long as expected. */
    private static int checked(User user, WireForm form) {
        String text;
        try {
            text = UserJson.toText(user, form);
        } catch (InvalidUserException noDocument) {
            return 0;
        }
        if (!text.startsWith("{") || !StandardCharsets.US_ASCII.newEncoder().canEncode(text)) {
            return 0;
        }
        assertThat(PlainLength.of(user, form)).as(text).isEqualTo(text.length());
        return 1;
    }
}
