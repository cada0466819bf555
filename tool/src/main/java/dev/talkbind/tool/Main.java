package dev.talkbind.tool;

import dev.talkbind.tool.cli.Talkbind;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The command line: {@code talkbind check}, {@code lock} and the other verbs. Each of them explains itself with
 * {@code --help}.
 */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(Talkbind.run(out, err, arguments));
    }
}
