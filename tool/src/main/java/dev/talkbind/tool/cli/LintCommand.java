package dev.talkbind.tool.cli;

import dev.talkbind.tool.lint.ThemeKind;
import dev.talkbind.tool.verb.Lint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code talkbind lint}. */
@Command(
        name = "lint",
        description = "Finds variables in theme templates that no type writes.",
        mixinStandardHelpOptions = true)
final class LintCommand implements Callable<Integer> {

    @Mixin
    private LockOption options = new LockOption();

    @ArgGroup
    private Kind kind = new Kind();

    @Option(
            names = "--class-path",
            split = ",",
            paramLabel = "WHERE",
            description = "Folders of classes, or jars (default: target/classes).")
    private List<Path> where = new ArrayList<>();

    @Parameters(arity = "1..*", paramLabel = "THEME", description = "Templates, or folders of them.")
    private List<Path> themes = new ArrayList<>();

    @Spec
    private @Nullable CommandSpec spec;

    /** The kind of all templates; if it is not given, the content of each template decides. */
    static final class Kind {
        @Option(names = "--email", description = "They are email themes.")
        private boolean isEmail;

        @Option(names = "--chat", description = "They are chat themes.")
        private boolean isChat;

        @Option(names = "--macro", description = "They are notification texts.")
        private boolean isMacro;

        Optional<ThemeKind> kind() {
            return isEmail
                    ? Optional.of(ThemeKind.EMAIL)
                    : isChat ? Optional.of(ThemeKind.CHAT) : isMacro ? Optional.of(ThemeKind.MACRO) : Optional.empty();
        }
    }

    @Override
    public Integer call() throws IOException {
        return options.print(new Lint(options.project(where)).run(themes, kind.kind()), Printing.out(spec));
    }
}
