package dev.talkbind.test;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A fake that JUnit starts, resets and closes. Nested classes and tests are levels: it is started and closed at the
 * outermost level, whether the field is static or not.
 */
final class FakeTalkJsExtension extends FakeTalkJs
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private int levels;

    FakeTalkJsExtension(Settings settings) {
        super(settings);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        enter();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        enter();
        reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            check();
        } finally {
            leave();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        leave();
    }

    private synchronized void enter() {
        levels++;
        start();
    }

    private synchronized void leave() {
        levels--;
        if (levels == 0) {
            close();
        }
    }
}
