package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes TypeScript that reads the custom data of the module's types: one file for each type, and one file that they
 * import.
 */
@Mojo(name = "typescript", threadSafe = true)
public final class TypeScriptMojo extends FilesMojo {

    @Override
    Outcome write(WriteFiles files, String name) throws IOException {
        return files.typescript();
    }
}
