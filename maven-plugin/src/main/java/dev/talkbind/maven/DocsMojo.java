package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a reference of the variables that templates can show: Markdown, or one page if the file's name ends in
 * {@code .html}.
 */
@Mojo(name = "docs", threadSafe = true)
public final class DocsMojo extends FilesMojo {

    @Override
    boolean isOneFile() {
        return true;
    }

    @Override
    Outcome write(WriteFiles files, String name) throws IOException {
        return files.docs(name);
    }
}
