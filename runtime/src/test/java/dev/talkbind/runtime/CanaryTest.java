package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.annotations.TextConverter;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.MapKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.BooleanText;
import dev.talkbind.runtime.text.CharacterText;
import dev.talkbind.runtime.text.EnumText;
import dev.talkbind.runtime.text.InstantText;
import dev.talkbind.runtime.text.IntegerText;
import dev.talkbind.runtime.text.ListText;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.UriText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** A personal value stands in every place that has one, and in no text that could reach a log. */
class CanaryTest {
    private static final String CANARY = "canary7f3a";
    private static final CustomKeys KEYS = CustomKeys.of(FieldKey.of("key", "Seller.key", IntegerText.INSTANCE));

    private enum Tier {
        FREE,
        PRO
    }

    private static User user() {
        return User.builder(CANARY)
                .name(CANARY)
                .email(CANARY)
                .phone(CANARY)
                .welcomeMessage(CANARY)
                .photoUrl(CANARY)
                .role(CANARY)
                .custom(Map.of("key", CANARY))
                .availabilityText(CANARY)
                .locale(CANARY)
                .pushTokens(Map.of(CANARY, true))
                .build();
    }

    @Test
    void nothingShowsAValueByToString() {
        CustomKey<Integer> key = CustomKey.of("key", "Seller.key", IntegerText.INSTANCE);
        List<Object> shown = new ArrayList<>(List.of(
                user(),
                user().custom(),
                user().toBuilder(),
                CustomData.builder().put("key", CANARY),
                key,
                user().custom().read(key),
                user().custom().read(key).problems(),
                ReadResult.of(CANARY),
                ReadContext.of("Seller", user()),
                KEYS.write(),
                User.diff(User.patch().build(), user())));
        shown.add(KEYS);
        shown.add(UserKey.of(UserProperty.ID, "Seller.id", LongText.INSTANCE));

        assertThat(shown).allSatisfy(object -> assertThat(object.toString()).doesNotContain(CANARY));
    }

    @Test
    void noTextThatStandsForNoValueIsShown() {
        ReadContext in = ReadContext.of("Seller", user());
        for (var text : List.of(
                IntegerText.INSTANCE,
                BooleanText.INSTANCE,
                CharacterText.INSTANCE,
                InstantText.INSTANCE,
                EnumText.of(Tier.values()),
                ListText.of(IntegerText.INSTANCE))) {
            FieldKey.of("key", "Seller.key", text).readFrom(in);
        }
        UserKey.of(UserProperty.ID, "Seller.id", LongText.INSTANCE).readFrom(in);
        UserKey.of(UserProperty.ID, "Seller.id", UriText.INSTANCE)
                .prefix("seller-")
                .readFrom(in);

        assertThat(in.failure().problems()).hasSize(8);
        assertHidden(in);
    }

    @Test
    void noMessageOfAConverterIsShown() {
        ReadContext in = ReadContext.of("Seller", user());
        FieldKey.of("key", "Seller.key", telling(IllegalArgumentException::new)).readFrom(in);
        FieldKey.of("key", "Seller.key", telling(IllegalStateException::new)).readFrom(in);
        UserKey.of(UserProperty.NAME, "Seller.name", telling(UnsupportedOperationException::new))
                .readFrom(in);

        assertThat(in.failure().problems())
                .extracting(ReadProblem::code)
                .containsExactly(Code.MALFORMED, Code.REFUSED, Code.REFUSED);
        assertHidden(in);
    }

    @Test
    void noMessageOfAClassIsShown() {
        ReadContext in = ReadContext.of("Seller", user());
        in.refuse(new IllegalStateException(CANARY, new IllegalArgumentException(CANARY)));
        in.sets(MapKey.of(UserProperty.PUSH_TOKENS, "Seller.devices"), user().pushTokens());
        in.refuse(new NullPointerException(CANARY));

        assertThat(in.failure().problems()).extracting(ReadProblem::code).containsOnly(Code.REFUSED);
        assertHidden(in);
    }

    /** A converter that throws what it is given. */
    private static TextConverter<String> telling(Function<String, RuntimeException> fault) {
        return new TextConverter<>() {
            @Override
            public String toText(String value) {
                throw fault.apply(value);
            }

            @Override
            public String fromText(String text) {
                throw fault.apply(text);
            }
        };
    }

    private static void assertHidden(ReadContext in) {
        assertThat(in.failure().toString()).doesNotContain(CANARY);
        assertHidden(in::orThrow);
    }

    @Test
    void noUserThatCannotBeWrittenIsShown() {
        String half = CANARY + "\ud83d";
        for (User broken : List.of(
                User.builder(half).name(half).build(),
                User.builder("7").email(half).build(),
                User.builder("7").custom(Map.of("key", half)).build(),
                User.builder("7").custom(Map.of(half, "x")).build())) {
            assertHidden(() -> UserJson.toBytes(broken, WireForm.CLASSIC_JS));
            assertHidden(() -> UserJson.batchToBytes(List.of(user(), broken, broken)));
        }
        assertHidden(() ->
                UserJson.toBytes(User.patch().pushTokens(Map.of(half, true)).build(), WireForm.REST));
        assertHidden(() -> UserJson.batchToBytes(List.of(user(), user())));
        assertHidden(() -> user().merge(User.builder("other").build()));
        assertHidden(() -> User.diff(user(), User.builder("other").build()));
        assertHidden(() -> User.patch().email(Arrays.asList(CANARY, null)));
        assertHidden(() ->
                UserJson.toBytes(User.patch().clear(UserProperty.CUSTOM).build().merge(user()), WireForm.REST));
    }

    @Test
    void noDocumentThatCannotBeReadIsShown() {
        String c = '"' + CANARY + '"';
        for (String json : List.of(
                "{\"name\":" + c,
                c + c,
                "[" + c + "]",
                "{\"name\":" + CANARY + "}",
                "{\"name\":" + c + ",\"name\":" + c + "}",
                "{\"name\":{\"a\":" + c + "}}",
                "{\"createdAt\":" + c + "}",
                "{\"custom\":{\"key\":[" + c + "]}}",
                "{\"pushTokens\":{" + c + ":" + c + "}}",
                "{\"pushTokens\":{" + c + ":{}}}",
                "{\"pushTokens\":{" + c + ":true," + c + ":true}}",
                "{\"pushTokens\":{" + c + "}}",
                "{\"name\":\"" + CANARY + "\\ud83d\"}",
                "{\"name\":\"" + CANARY + "\\x\"}",
                "{\"name\":" + c + "}" + CANARY)) {
            assertHidden(() -> UserJson.fromText(json));
            assertHidden(() -> UserJson.listFromBytes(("[" + json + "]").getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertHidden(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            assertThat(trace.toString()).doesNotContain(CANARY);
            return;
        }
        throw new AssertionError("nothing was thrown");
    }
}
