package dev.talkbind.tool.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code talkbind docs}. */
@Command(
        name = "docs",
        description = "Writes a reference of template variables: Markdown, or an HTML page.",
        mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Mixin
    private FilesOption files = new FilesOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(files.beside(options).docs(files.name()), Printing.out(spec));
    }
}
