package dev.talkbind.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.json.UserJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A user under plain object mappers of Jackson 2 and Jackson 3, however they treat nulls. */
class DatabindsTest {
    /** What the two generations of Jackson have in common. */
    private interface Mapper {
        String write(Object value) throws Exception;

        <T> T read(String json, Class<T> type) throws Exception;
    }

    /** A bean of someone's service. */
    record Envelope(String type, User user, CustomData data) {}

    static Stream<Mapper> mappers() {
        var two = new com.fasterxml.jackson.databind.ObjectMapper();
        var twoNonNull = new com.fasterxml.jackson.databind.ObjectMapper()
                .setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL));
        var twoNonEmpty = new com.fasterxml.jackson.databind.ObjectMapper()
                .setDefaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
        var twoFields = new com.fasterxml.jackson.databind.ObjectMapper()
                .setVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY);
        var three = tools.jackson.databind.json.JsonMapper.builder().build();
        var threeNonNull = tools.jackson.databind.json.JsonMapper.builder()
                .changeDefaultPropertyInclusion(
                        i -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();
        return Stream.of(of(two), of(twoNonNull), of(twoNonEmpty), of(twoFields), of(three), of(threeNonNull));
    }

    private static Mapper of(com.fasterxml.jackson.databind.ObjectMapper jackson) {
        return new Mapper() {
            @Override
            public String write(Object value) throws Exception {
                return jackson.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) throws Exception {
                return jackson.readValue(json, type);
            }
        };
    }

    private static Mapper of(tools.jackson.databind.ObjectMapper jackson) {
        return new Mapper() {
            @Override
            public String write(Object value) {
                return jackson.writeValueAsString(value);
            }

            @Override
            public <T> T read(String json, Class<T> type) {
                return jackson.readValue(json, type);
            }
        };
    }

    private static User full() {
        return User.builder("7")
                .name("Imre")
                .email("a@b.example")
                .phone((String) null)
                .photoUrl("p")
                .role(null)
                .custom(CustomData.builder()
                        .put("plan", "gold")
                        .clear("trial")
                        .put("empty", "")
                        .build())
                .locale("hu")
                .build();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUserIsWrittenAsItsReactNativeDocument(Mapper mapper) throws Exception {
        User user = full().toBuilder()
                .pushTokens(Map.of("fcm:a", true))
                .createdAt(Instant.EPOCH)
                .build();

        assertThat(mapper.write(user))
                .isEqualTo(
                        "{\"id\":\"7\",\"name\":\"Imre\",\"email\":[\"a@b.example\"],\"phone\":null,"
                                + "\"photoUrl\":\"p\",\"role\":null,\"custom\":{\"plan\":\"gold\",\"trial\":null,\"empty\":\"\"},\"locale\":\"hu\"}")
                .isEqualTo(UserJson.toText(user, WireForm.REACT_NATIVE));
        assertThat(mapper.write(User.builder("7").build())).isEqualTo("{\"id\":\"7\"}");
        User empty =
                User.builder("7").email(List.of()).custom(Map.of()).role("").build();
        assertThat(mapper.write(empty)).isEqualTo("{\"id\":\"7\",\"email\":[],\"role\":\"\",\"custom\":{}}");
        User cleared = User.builder("7").custom(null).build();
        assertThat(mapper.write(cleared)).isEqualTo("{\"id\":\"7\",\"custom\":null}");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUserThatIsWrittenIsReadAgain(Mapper mapper) throws Exception {
        for (int seed = 0; seed < 300; seed++) {
            User user = User.builder("7")
                    .build()
                    .merge(new RandomUsers(seed).document())
                    .without(UserProperty.PUSH_TOKENS)
                    .toBuilder()
                    .createdAt(null)
                    .build();
            assertThat(mapper.read(mapper.write(user), User.class))
                    .as("seed %s", seed)
                    .isEqualTo(user);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUserOfAnyFormIsRead(Mapper mapper) throws Exception {
        String json =
                "{\"id\":7,\"unknown\":{\"a\":[1]},\"email\":\"a\",\"phone\":null,\"custom\":{\"n\":1.50,\"b\":true,\"z\":null},"
                        + "\"pushTokens\":{\"fcm:a\":true},\"createdAt\":1769420811345}";
        User user = mapper.read(json, User.class);

        assertThat(user).isEqualTo(UserJson.fromText(json));
        assertThat(user.custom()).containsEntry("n", "1.50");
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsNoUserIsRefused(Mapper mapper) {
        for (String json : List.of(
                "{\"name\":null}",
                "{\"id\":\" \"}",
                "{\"email\":[null]}",
                "{\"custom\":{\"a\":{}}}",
                "{\"custom\":3}",
                "{\"email\":{}}")) {
            assertThatThrownBy(() -> mapper.read(json, User.class)).as(json).isInstanceOf(Exception.class);
        }
        User patch = User.patch().name("Imre").build();
        assertThatThrownBy(() -> mapper.write(patch)).hasRootCauseInstanceOf(InvalidUserException.class);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void aUserAndCustomDataCanStandInAnotherBean(Mapper mapper) throws Exception {
        Envelope envelope = new Envelope(
                "user.created",
                full(),
                CustomData.builder().put("a", "1").clear("b").build());
        String json = mapper.write(envelope);

        assertThat(json)
                .contains("\"user\":" + UserJson.toText(full(), WireForm.REACT_NATIVE))
                .contains("\"data\":{\"a\":\"1\",\"b\":null}");
        Envelope read = mapper.read(json, Envelope.class);
        assertThat(read).isEqualTo(envelope);
        assertThat(read.data().clears("b")).isTrue();
        assertThat(mapper.read("{\"type\":\"x\"}", Envelope.class).user()).isNull();
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void customDataIsWrittenAndReadAsAMap(Mapper mapper) throws Exception {
        CustomData data = mapper.read("{\"z\":\"1\",\"a\":null,\"n\":1e400}", CustomData.class);

        assertThat(data.keySet()).containsExactly("z", "a", "n");
        assertThat(data.clears("a")).isTrue();
        assertThat(mapper.write(data)).isEqualTo("{\"z\":\"1\",\"a\":null,\"n\":\"1e400\"}");
    }
}
