package dev.talkbind.maven;

import dev.talkbind.tool.verb.Outcome;
import dev.talkbind.tool.verb.WriteFiles;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes JSON Schema (draft 2020-12) for the custom data of the module's types: one file for each type. */
@Mojo(name = "jsonschema", threadSafe = true)
public final class JsonSchemaMojo extends FilesMojo {

    @Override
    Outcome write(WriteFiles files, String name) throws IOException {
        return files.jsonSchema();
    }
}
