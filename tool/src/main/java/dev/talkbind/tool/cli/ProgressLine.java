package dev.talkbind.tool.cli;

import dev.talkbind.tool.drift.Progress;
import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One line of a terminal that shows how far the reading has come. It is wiped at the end. */
final class ProgressLine implements Progress {

    private static final int END = 100;

    private final PrintWriter out;
    private int width;

    ProgressLine(PrintWriter out) {
        this.out = out;
    }

    /** The line, if a person can see it; logs and pipes get none. */
    static Progress onTerminal(PrintWriter out) {
        return isTerminal(System.console()) ? new ProgressLine(out) : Progress.silent();
    }

    /** From JDK 22 on there may be a console without a terminal; the console tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    @Override
    public void at(long users, int percent) {
        String line = percent == END ? "" : String.format(Locale.ROOT, "%,d users, %d %%", users, percent);
        out.print("\r" + line + " ".repeat(Math.max(0, width - line.length())) + (line.isEmpty() ? "\r" : ""));
        out.flush();
        width = line.length();
    }
}
