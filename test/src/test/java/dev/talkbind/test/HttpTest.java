package dev.talkbind.test;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a connection. */
class HttpTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.create();

    private final String token = new Caller(talkJs).token(Instant.now().plusSeconds(30));

    /** All that comes back until the connection ends. */
    private static String talk(String bytes) throws IOException {
        URI uri = talkJs.uri();
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private String put(String more, String body) throws IOException {
        return talk("PUT /v1/app_test/users/u HTTP/1.1\r\nHost: talkjs\r\nAuthorization: Bearer " + token + "\r\n"
                + more + "\r\n\r\n" + body);
    }

    @Test
    void aBodyMayComeInChunks() throws IOException {
        String answer = put(
                "Content-Type: application/json; charset=utf-8\r\nTransfer-Encoding: chunked",
                "8\r\n{\"name\":\r\n4\r\n\"U\"}\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 ");
        assertThat(talkJs.user("u").orElseThrow().name()).isEqualTo("U");
    }

    @Test
    void aClientMayWaitForAWordBeforeTheBody() throws IOException {
        String answer =
                put("Content-Type: application/json\r\nContent-Length: 12\r\nExpect: 100-continue", "{\"name\":\"U\"}");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ");
    }

    @Test
    void requestsMayFollowOneAnother() throws IOException {
        String get = "GET /v1/app_test/users HTTP/1.1\r\nAuthorization: Bearer " + token + "\r\n";
        assertThat(talk(get + "\r\n" + get + "\r\n").split("HTTP/1.1 200", -1)).hasSize(3);
        assertThat(talk(get + "Connection: close\r\n\r\n" + get + "\r\n").split("HTTP/1.1 200", -1))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X: y", "Content-Type: text/plain", "Content-Type: application/jsonp"})
    void theTypeOfTheContentIsJson(String header) throws IOException {
        String answer = put(header + "\r\nContent-Length: 12", "{\"name\":\"U\"}");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("The Content-Type is not application/json.");
        assertThat(talkJs.userIds()).isEmpty();
    }

    @Test
    void aBodyIsUtf8() throws IOException {
        String answer = put("Content-Type: application/json\r\nContent-Length: 12", "{\"name\":\"\u00e9\"}");
        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("The body is not UTF-8.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /\r\n\r\n",
                "GET / /users HTTP/1.1\r\n\r\n",
                "\u0016\u0003\u0001\r\n\r\n",
                "GET / HTTP/1.1\r\nno header\r\n\r\n",
                "PUT / HTTP/1.1\r\nContent-Length: many\r\n\r\n",
                "PUT / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                "PUT / HTTP/1.1\r\nContent-Length: 16777217\r\n\r\n",
                "PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffff\r\n",
                "GET users HTTP/1.1\r\n\r\n",
                "GET /v1/%zz HTTP/1.1\r\n\r\n",
                "GET /v1/%E9 HTTP/1.1\r\n\r\n",
                "GET /v1/\u00e9 HTTP/1.1\r\n\r\n"
            })
    void whatIsNotARequestIsABadRequest(String bytes) throws IOException {
        assertThat(talk(bytes)).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void linesAndHeadersAreBounded() throws IOException {
        assertThat(talk("GET /" + "x".repeat(70_000))).startsWith("HTTP/1.1 400 ");
        StringBuilder many = new StringBuilder("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 201; i++) {
            many.append("X-").append(i).append(": y\r\n");
        }
        assertThat(talk(many + "\r\n")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void itListensOnTheLoopbackAlone() throws IOException {
        assertThat(InetAddress.getByName(talkJs.uri().getHost()).isLoopbackAddress())
                .isTrue();
    }
}
