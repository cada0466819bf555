package dev.talkbind.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.User;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Servers that do with a connection what no server of a library does. */
class OddServersTest {
    private static final User USER = User.builder("7").name("Mila").build();

    private ServerSocket socket;

    @BeforeEach
    void start() throws IOException {
        socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    }

    @AfterEach
    void stop() throws IOException {
        socket.close();
    }

    /** What is done with a connection, once something has come. */
    private interface Oddity {
        void show(OutputStream out) throws IOException, InterruptedException;
    }

    private TalkJs talkJs(Duration answerTimeout, Oddity oddity) {
        Thread thread = new Thread(() -> serve(oddity));
        thread.setDaemon(true);
        thread.start();
        return TalkJs.builder(StubTalkJs.APP, StubTalkJs.SECRET)
                .uri(URI.create("http://localhost:" + socket.getLocalPort()))
                .patience(Duration.ZERO)
                .answerTimeout(answerTimeout)
                .build();
    }

    private void serve(Oddity oddity) {
        try (Socket connection = socket.accept()) {
            if (connection.getInputStream().read() >= 0) {
                oddity.show(connection.getOutputStream());
            }
        } catch (IOException | InterruptedException gone) {
            // the client has had enough
        }
    }

    private static void head(OutputStream out) throws IOException {
        out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(US_ASCII));
    }

    private static void spacesForEver(OutputStream out) throws IOException {
        head(out);
        byte[] spaces = new byte[1 << 16];
        Arrays.fill(spaces, (byte) ' ');
        while (true) {
            out.write(spaces);
        }
    }

    @Test
    void aBodyThatStopsComingIsGivenUp() {
        TalkJs talkJs = talkJs(Duration.ofMillis(200), out -> {
            head(out);
            out.write('{');
            out.flush();
            Thread.sleep(Duration.ofHours(1).toMillis());
        });
        assertThat(talkJs.users().put(USER)).isEqualTo(new Outcome.Unknown());
    }

    @Test
    void aBodyThatNeverEndsIsReadUpToABound() {
        TalkJs talkJs = talkJs(Duration.ofMinutes(5), OddServersTest::spacesForEver);
        assertThat(talkJs.users().put(USER)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void aPageThatNeverEndsIsReadUpToABound() {
        TalkJs talkJs = talkJs(Duration.ofMinutes(5), OddServersTest::spacesForEver);
        assertThatThrownBy(() -> talkJs.users().all().count()).isInstanceOf(ReadException.class);
    }

    @Test
    void whatIsNotHttpMayHaveBeenTaken() {
        TalkJs talkJs = talkJs(Duration.ofMinutes(5), out -> out.write("SSH-2.0\r\n\r\n".getBytes(US_ASCII)));
        assertThat(talkJs.users().put(USER)).isEqualTo(new Outcome.Unknown());
    }
}
