package dev.talkbind.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.json.UserJson;

/**
 * Any bytes are what the rules say that they are, by another parser, or are refused in words of our own; what is read is
 * written, and read again. All methods replay the same documents, and each its own findings.
 */
class DocumentFuzzTest {

    @FuzzTest
    void users(byte[] document) {
        Outcome<User> user = Outcome.agreed(() -> UserJson.fromBytes(document), () -> Rules.user(Json.of(document)));
        user.ifRead(Forms::check);
    }

    @FuzzTest
    void lists(byte[] document) {
        Outcome.agreed(() -> UserJson.listFromBytes(document), () -> Rules.list(Json.of(document)));
    }

    @FuzzTest
    void customData(byte[] document) {
        Outcome<CustomData> data = Outcome.agreed(
                () -> UserJson.customDataFromBytes(document), () -> Rules.customOrCleared(Json.of(document)));
        data.ifRead(read -> {
            byte[] written = UserJson.toBytes(read);
            Law.equal(new String(written, UTF_8), UserJson.toText(read));
            Law.equal(UserJson.customDataFromBytes(written), read);
        });
    }

    /** A text is its bytes in UTF-8, and one with half a surrogate pair is none. */
    @FuzzTest
    void texts(byte[] chars) {
        String document = Texts.of(chars);
        Outcome.agreed(() -> UserJson.fromText(document), () -> {
            Refused.unless(Surrogates.arePaired(document));
            return Rules.user(Json.of(document.getBytes(UTF_8)));
        });
    }

    @FuzzTest
    void events(byte[] body) {
        Events.check(body);
    }
}
