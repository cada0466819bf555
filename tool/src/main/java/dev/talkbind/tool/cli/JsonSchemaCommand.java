package dev.talkbind.tool.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code talkbind jsonschema}. */
@Command(
        name = "jsonschema",
        description = "Writes JSON Schema (draft 2020-12) of the custom data of the types.",
        mixinStandardHelpOptions = true)
final class JsonSchemaCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @Mixin
    private FilesOption files = new FilesOption();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return options.print(files.of(options).jsonSchema(), Printing.out(spec));
    }
}
