package dev.talkbind.tool.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command with all of its verbs. The exit code is 0 if all is clean, 1 if an error was found, and 2 if the command
 * could not do its work.
 */
@Command(
        name = "talkbind",
        description = "Compares what classes map with what TalkJS holds.",
        mixinStandardHelpOptions = true,
        versionProvider = Talkbind.Version.class,
        subcommands = {
            CheckCommand.class,
            LockCommand.class,
            ForgetCommand.class,
            StatusCommand.class,
            SettleCommand.class,
            TypeScriptCommand.class,
            JsonSchemaCommand.class,
            DocsCommand.class,
            DriftCommand.class,
            EraseCommand.class,
            LintCommand.class
        })
public final class Talkbind {

    static final int CLEAN = 0;
    static final int ERRORS = 1;
    static final int UNUSABLE = 2;

    /** The version that the jar states. */
    static final class Version implements CommandLine.IVersionProvider {

        @Override
        public String[] getVersion() throws IOException {
            Properties jar = new Properties();
            try (InputStream in =
                    Talkbind.class.getResourceAsStream("/META-INF/maven/dev.talkbind/talkbind-tool/pom.properties")) {
                if (in != null) {
                    jar.load(in);
                }
            }
            return new String[] {"talkbind " + jar.getProperty("version", "of no jar")};
        }
    }

    /** Runs one verb, and prints what it says. */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Talkbind());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((fault, command, result) -> {
            command.getErr().println("talkbind: " + said(fault));
            return UNUSABLE;
        });
        if (arguments.length == 0) {
            line.usage(err);
            return UNUSABLE;
        }
        return line.execute(arguments);
    }

    private static String said(Exception fault) {
        if (fault instanceof UncheckedIOException && fault.getCause() instanceof Exception cause) {
            return said(cause);
        } else if (fault instanceof NoSuchFileException) {
            return "there is no file " + fault.getMessage();
        } else if (fault instanceof AccessDeniedException) {
            return "no permission to read or write " + fault.getMessage();
        } else if (fault instanceof FileAlreadyExistsException || fault instanceof NotDirectoryException) {
            return fault.getMessage() + " is a file, and a folder is needed there";
        }
        return fault.getMessage() == null ? fault.getClass().getName() : fault.getMessage();
    }
}
