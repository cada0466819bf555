package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.File;
import java.io.IOException;
import java.util.Objects;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Writes TypeScript that reads the custom data of the module's types: a file for each, and one that they import. */
@Mojo(name = "typescript", threadSafe = true)
public final class TypeScriptMojo extends TalkbindMojo {

    /** The folder of the files. */
    @Parameter(property = "out", required = true)
    private @Nullable File out;

    /** Whether to write nothing, and to fail where a file is not up to date. */
    @Parameter(property = "check", defaultValue = "false")
    private boolean check;

    @Override
    Outcome run() throws IOException {
        return new WriteFiles(project(), Objects.requireNonNull(out).toPath(), check).typescript();
    }

    @Override
    String failure() {
        return Objects.requireNonNull(out).getName() + " does not match what the classes map";
    }
}
