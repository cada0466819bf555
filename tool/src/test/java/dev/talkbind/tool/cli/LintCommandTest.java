package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {

    @TempDir
    private Path folder;

    private Module module;
    private Path themes;

    @BeforeEach
    void aModule() throws IOException {
        module = new Module(folder).landlord("@CustomField Integer rating");
        themes = Files.createDirectories(folder.resolve("themes/mail"));
        Files.writeString(themes.resolve("new.html"), "<p>\n{{ sender.custom.ratinf }}</p>");
        Files.writeString(themes.resolve("sms.txt"), "{{sender.welcomeMessage}}");
        Files.writeString(themes.resolve("notes.md"), "{{ sender.custom.nothing }}");
    }

    private String lint(String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "lint";
        all[1] = "--class-path";
        all[2] = module.classes().toString();
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return module.run(all);
    }

    @Test
    void foldersOfTemplatesAreRead() {
        assertThat(lint(folder.resolve("themes").toString())).isEqualTo("""
                themes/mail/new.html:[2] warning: [TB702] no type writes sender.custom.ratinf: perhaps sender.custom.rating is meant. Fix: use a key that a type writes.
                themes/mail/sms.txt:[1] warning: [TB707] sender.welcomeMessage is not a field that this theme can see. Fix: use one of id, name, role, photoUrl, custom.
                2 templates read.
                Found: 2 of class template.
                exit 0
                """);
    }

    @Test
    void levelsAndKindsAreSet() {
        assertThat(lint("--chat", "--error", "TB702", folder.resolve("themes").toString()))
                .contains("error: [TB702]")
                .doesNotContain("TB707")
                .endsWith("exit 1\n");
        assertThat(lint("--off", "template", themes.resolve("sms.txt").toString()))
                .isEqualTo("1 template read.\nexit 0\n");
        assertThat(lint("--format", "json", themes.resolve("sms.txt").toString()))
                .contains("\"rule\": \"TB707\"", "\"file\": \"themes/mail/sms.txt\", \"line\": 1");
    }

    @Test
    void whatCannotBeReadIsTold() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(lint(empty.toString()))
                .isEqualTo("talkbind: there is no template: their names end in .html, .htm, .txt, .template\nexit 2\n");
        Path latin = Files.write(folder.resolve("latin.html"), new byte[] {(byte) 0xe9});
        assertThat(lint(latin.toString())).isEqualTo("talkbind: latin.html is not a text in UTF-8\nexit 2\n");
        Path large = Files.write(folder.resolve("large.html"), new byte[5_000_001]);
        assertThat(lint(large.toString())).isEqualTo("talkbind: large.html is too large for a template\nexit 2\n");
        assertThat(lint("--email", "--chat", empty.toString()))
                .contains("mutually exclusive")
                .endsWith("exit 2\n");
    }
}
