package dev.talkbind.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.talkbind.runtime.User;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** Started, reset and closed: by JUnit, by hand, and where there is no JUnit. */
class LifeCycleTest {
    private static final User NAMED = User.patch().name("U").build();

    private static TestExecutionSummary run(Class<?> tests) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(tests))
                .build();
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create().execute(request, summary);
        return summary.getSummary();
    }

    private static void isOpen(FakeTalkJs talkJs) {
        assertThat(new Caller(talkJs).get("/users").statusCode()).isEqualTo(200);
    }

    private static void isClosed(FakeTalkJs talkJs) {
        assertThatIOException().isThrownBy(() -> new Caller(talkJs).send("GET", "/users", ""));
    }

    static class Shared {
        @RegisterExtension
        static final FakeTalkJs talkJs = FakeTalkJs.create();

        static final List<URI> SEEN = new ArrayList<>();

        @Test
        void one() {
            holdsNobody();
        }

        @Test
        void another() {
            holdsNobody();
        }

        static void holdsNobody() {
            isOpen(talkJs);
            SEEN.add(talkJs.uri());
            assertThat(talkJs.userIds()).isEmpty();
            talkJs.browserUpdates("u", NAMED);
        }

        @Nested
        class Inner {
            @Test
            void third() {
                holdsNobody();
            }
        }

        @Nested
        class AnotherInner {
            @Test
            void fourth() {
                holdsNobody();
            }
        }
    }

    @Test
    void aStaticFieldIsOneFakeForAllTestsWhichEachFindEmpty() {
        TestExecutionSummary summary = run(Shared.class);
        assertThat(summary.getFailures()).isEmpty();
        assertThat(summary.getTestsSucceededCount()).isEqualTo(4);
        assertThat(Shared.SEEN).hasSize(4).containsOnly(Shared.talkJs.uri());
        isClosed(Shared.talkJs);
    }

    static class OfAnInstance {
        static final List<FakeTalkJs> SEEN = new ArrayList<>();

        @RegisterExtension
        final FakeTalkJs talkJs = FakeTalkJs.create();

        @Test
        void one() {
            SEEN.add(talkJs);
            isOpen(talkJs);
        }

        @Test
        void another() {
            SEEN.add(talkJs);
            isOpen(talkJs);
        }
    }

    @Test
    void aFieldOfAnInstanceIsAFakeForEachTest() {
        assertThat(run(OfAnInstance.class).getTestsSucceededCount()).isEqualTo(2);
        assertThat(OfAnInstance.SEEN).doesNotHaveDuplicates().hasSize(2).allSatisfy(LifeCycleTest::isClosed);
    }

    static class Throwing {
        @RegisterExtension
        static final FakeTalkJs talkJs = FakeTalkJs.create();

        @Test
        void one() {
            talkJs.answer(request -> {
                throw new AssertionError("not this request");
            });
            new Caller(talkJs).get("/users");
        }

        @Test
        void another() {
            isOpen(talkJs);
        }
    }

    @Test
    void aTestFailsWhoseOwnFunctionHasThrown() {
        TestExecutionSummary summary = run(Throwing.class);
        assertThat(summary.getTestsSucceededCount()).isEqualTo(1);
        assertThat(summary.getFailures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.getException()).hasRootCauseMessage("not this request"));
        isClosed(Throwing.talkJs);
    }

    @Test
    void itIsStartedAtItsFirstUseAndClosedByHand() {
        FakeTalkJs talkJs = FakeTalkJs.create();
        assertThat(talkJs).hasToString("FakeTalkJs[null]");
        isOpen(talkJs);
        talkJs.browserUpdates("u", NAMED);
        assertThat(talkJs).hasToString("FakeTalkJs[" + talkJs.uri() + "]");
        talkJs.close();
        isClosed(talkJs);
        assertThat(talkJs.user("u")).isPresent();
        URI before = talkJs.uri();
        try (FakeTalkJs again = talkJs.start()) {
            isOpen(again);
            assertThat(again.uri()).isEqualTo(before);
        }
    }

    @RepeatedTest(20)
    void nobodyIsAnsweredOnceItIsClosedAndItsPortIsFree() {
        FakeTalkJs talkJs = FakeTalkJs.create().start();
        talkJs.close();
        isClosed(talkJs);
        talkJs.start();
        isOpen(talkJs);
        talkJs.close();
        isClosed(talkJs);
    }

    @Test
    void aPortThatIsTakenIsSaid() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FakeTalkJs talkJs = FakeTalkJs.builder().port(taken.getLocalPort()).build();
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(talkJs::start)
                    .withMessageContaining("port " + taken.getLocalPort());
        }
    }

    @Test
    void itWorksWithoutJUnit() throws Exception {
        List<URL> path = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            String name = Path.of(entry).getFileName().toString();
            if (!name.startsWith("junit") && !name.equals("test-classes")) {
                path.add(Path.of(entry).toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
            assertThatExceptionOfType(ClassNotFoundException.class)
                    .isThrownBy(() -> loader.loadClass("org.junit.jupiter.api.Test"));
            Class<?> type = loader.loadClass(FakeTalkJs.class.getName());
            try (AutoCloseable talkJs = (AutoCloseable) type.getMethod("create").invoke(null)) {
                assertThat(talkJs.getClass()).isSameAs(type);
                assertThat(type.getMethod("start").invoke(talkJs)).isSameAs(talkJs);
            }
        }
    }
}
