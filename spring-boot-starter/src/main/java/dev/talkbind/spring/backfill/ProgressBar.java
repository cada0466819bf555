package dev.talkbind.spring.backfill;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line in a terminal that is redrawn each second. It is never written if the output is a file or a log. */
final class ProgressBar {
    private static final int WIDTH = 30;
    private static final int PERCENT = 100;

    private final PrintWriter terminal;

    ProgressBar(PrintWriter terminal) {
        this.terminal = terminal;
    }

    /** The bar of the terminal that started this process; null if there is none. */
    @SuppressWarnings("SystemConsoleNull") // where it is never null, it is asked whether it is a terminal
    static @Nullable ProgressBar ofTerminal() {
        Console console = System.console();
        return console == null || !isTerminal(console) ? null : new ProgressBar(console.writer());
    }

    /** From JDK 22 on there is a console even if the output is a file; the console tells. */
    private static boolean isTerminal(Console console) {
        try {
            Method asked = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asked.invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }

    /** Draws until the back-fill has ended, in a thread of its own. */
    void follow(Supplier<Progress> progress) {
        Thread thread = new Thread(() -> draw(progress), "talkbind-backfill-bar");
        thread.setDaemon(true);
        thread.start();
    }

    void draw(Supplier<Progress> progress) {
        try {
            Progress now = progress.get();
            while (now.isRunning()) {
                terminal.print('\r' + line(now));
                terminal.flush();
                TimeUnit.SECONDS.sleep(1);
                now = progress.get();
            }
            terminal.println('\r' + line(now));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            terminal.println(); // the database does not answer: see the log
        }
        terminal.flush();
    }

    /**
     * {@code [############------------------] RUNNING, 41200 of 100000 (41 %)}, with blanks over the rest of a longer
     * line before it.
     */
    static String line(Progress progress) {
        int full = (int) (progress.percent() * WIDTH / PERCENT);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + progress + "          ";
    }
}
