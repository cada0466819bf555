package dev.talkbind.tool.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command with all of its verbs. Its answer is 0 where all is clean, 1 where an error was found, and 2 where nothing could be done. */
@Command(
        name = "talkbind",
        description = "Compares what classes map with what TalkJS holds.",
        mixinStandardHelpOptions = true,
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
