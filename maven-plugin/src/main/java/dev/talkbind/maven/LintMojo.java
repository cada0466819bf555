package dev.talkbind.maven;

import dev.talkbind.tool.lint.ThemeKind;
import dev.talkbind.tool.verb.Lint;
import dev.talkbind.tool.verb.Outcome;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Finds variables in templates of themes that no type of the module fills. The templates are kept beside the code. */
@Mojo(name = "lint", threadSafe = true)
public final class LintMojo extends TalkbindMojo {

    /** Templates, or folders of them. */
    @Parameter(property = "themes", required = true)
    private List<File> themes = List.of();

    /**
     * The kind of all templates: {@code EMAIL}, {@code CHAT} or {@code MACRO}. If it is not given, the content of each
     * template decides.
     */
    @Parameter(property = "kind")
    private @Nullable ThemeKind kind;

    @Override
    Outcome run() throws IOException {
        return new Lint(project()).run(themes.stream().map(File::toPath).toList(), Optional.ofNullable(kind));
    }

    @Override
    String failure() {
        return "a template uses what no type writes";
    }
}
