package dev.talkbind.samples.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.Browsing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The demonstration starts wherever it is, and is nobody else's business. */
@Tag("thorough")
class DemoTest {
    private static final String[] QUIET = {"--logging.level.root=warn", "--spring.main.banner-mode=off"};

    /** Takes the usual ports, where nobody has them yet. */
    private static List<ServerSocket> takeUsualPorts() {
        List<ServerSocket> taken = new ArrayList<>();
        for (int port : new int[] {8080, 8081}) {
            try {
                taken.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            } catch (IOException another) {
                // somebody has it, which will do
            }
        }
        return taken;
    }

    @Test
    void otherPortsAreFoundWhereTheUsualOnesAreTaken() throws Exception {
        List<ServerSocket> taken = takeUsualPorts();
        try (Demo demo = Demo.usual(QUIET)) {
            assertThat(demo.port()).isNotIn(8080, 8081);
            assertThat(demo.talkJs().uri().getPort()).isNotIn(8080, 8081, demo.port());
            assertThat(new Browsing(demo.port(), "agent", "agent")
                            .get("/actuator/talkjs")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            for (ServerSocket socket : taken) {
                socket.close();
            }
        }
    }

    @Test
    void noOtherMachineReachesIt() throws Exception {
        try (Demo demo = Demo.quiet()) {
            assertThat(isReached(InetAddress.getLoopbackAddress(), demo.port())).isTrue();
            for (InetAddress outside : outside()) {
                assertThat(isReached(outside, demo.port())).isFalse();
                assertThat(isReached(outside, demo.talkJs().uri().getPort())).isFalse();
            }
        }
    }

    private static List<InetAddress> outside() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(DemoTest::addresses)
                .filter(address -> !address.isLoopbackAddress())
                .toList();
    }

    private static Stream<InetAddress> addresses(NetworkInterface network) {
        return network.inetAddresses();
    }

    private static boolean isReached(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 5_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
