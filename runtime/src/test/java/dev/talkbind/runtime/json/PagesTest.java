package dev.talkbind.runtime.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hostile users inside the {@code <script>} of a page, read back in a real browser and in node. What the page's JavaScript
 * holds is told in ASCII, and compared with what the user holds. The property {@code chromium} says {@code required} where the
 * browser must be there.
 */
@Tag("thorough")
class PagesTest {
    private static final String NAMES = "chromium chromium-browser google-chrome";
    private static final String[] FLAGS = {
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--dump-dom"
    };
    /** Tells each value of each user, all texts as their code units. */
    private static final String TELL = """
            function units(text) {
              let told = '';
              for (let i = 0; i < text.length; i++) told += text.charCodeAt(i).toString(16) + '.';
              return told;
            }
            function tell(value) {
              if (typeof value === 'string') return units(value);
              if (value === null) return 'null';
              if (Array.isArray(value)) return '[' + value.map(tell).join(',') + ']';
              return '{' + Object.keys(value).sort().map(key => units(key) + ':' + tell(value[key])).join(',') + '}';
            }
            """;

    @TempDir
    private Path folder;

    private static List<User> users() {
        List<User> users = new ArrayList<>();
        for (String piece : HostileTexts.pieces()) {
            String text = "a" + piece + piece + "z";
            users.add(User.builder(text).build());
            users.add(user(text, text, text, text));
        }
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            users.add(user(
                    "i" + HostileTexts.text(random),
                    HostileTexts.text(random),
                    HostileTexts.text(random) + "k",
                    HostileTexts.text(random)));
        }
        for (String ending : List.of(
                "</script><script>told='x'</script>",
                "<!--<script>",
                "--><!--",
                "]]></script>",
                "</SCRIPT >",
                "<\\/script>",
                "\\u003c/script\\u003e",
                "&lt;/script&gt;",
                "'\"`${told}\\",
                "\u2028told='x'\u2029",
                "\u0000\u001f\u007f\u0080")) {
            users.add(user(ending, ending, ending, ending));
        }
        return users;
    }

    private static User user(String id, String name, String key, String value) {
        return User.builder(id)
                .name(name)
                .email(List.of(value, name))
                .role(null)
                .custom(CustomData.builder().put(key, value).clear("gone").build())
                .build();
    }

    /** As {@code tell} above. */
    private static String told(User user, WireForm form) {
        if (user.name() == null) {
            String id = units(user.id());
            return form.writesBareId() ? id : "{" + units("id") + ":" + id + "}";
        }
        String custom = user.custom().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> units(e.getKey()) + ":" + (e.getValue() == null ? "null" : units(e.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
        String email = user.email().stream().map(PagesTest::units).collect(Collectors.joining(",", "[", "]"));
        return "{" + units("custom") + ":" + custom + "," + units("email") + ":" + email + "," + units("id") + ":"
                + units(user.id()) + "," + units("name") + ":" + units(user.name()) + "," + units("role") + ":null}";
    }

    private static String units(String text) {
        return text.chars().mapToObj(c -> Integer.toHexString(c) + ".").collect(Collectors.joining());
    }

    private static String expected(WireForm form) {
        return users().stream().map(user -> told(user, form)).collect(Collectors.joining("\n"));
    }

    /** One script for each user, as a document that ends its script early must not take the others with it. */
    private static String page(WireForm form) {
        StringBuilder page = new StringBuilder("<!doctype html><html><head><meta charset=\"utf-8\"><script>\n")
                .append(TELL)
                .append("const told = [];\n</script></head><body>\n");
        for (User user : users()) {
            page.append("<script>told.push(tell(")
                    .append(UserJson.toText(user, form))
                    .append("));</script>\n");
        }
        return page.append(
                        "<script>document.documentElement.innerHTML = '<body><pre>' + told.join('\\n') + '</pre></body>';")
                .append("</script></body></html>\n")
                .toString();
    }

    @Test
    void aBrowserHoldsWhatTheUserHolds() throws Exception {
        String browser = Arrays.stream(NAMES.split(" ", -1))
                .filter(TypeScript::isOnPath)
                .findFirst()
                .orElse("");
        assumeTrue(
                !browser.isEmpty() || "required".equals(System.getProperty("chromium")),
                "left out: no page was read in a browser, as there is no " + NAMES.replace(" ", " or "));
        for (WireForm form : List.of(WireForm.CLASSIC_JS, WireForm.REACT_NATIVE)) {
            Path page = Files.writeString(folder.resolve(form + ".html"), page(form));
            List<String> command = new ArrayList<>(List.of(browser));
            command.addAll(List.of(FLAGS));
            command.add("--user-data-dir=" + folder.resolve("profile-" + form));
            command.add(page.toUri().toString());
            String dom = run(command);
            assertThat(dom).as("%s", form).contains("<pre>", "</pre>");
            assertThat(dom.substring(dom.indexOf("<pre>") + 5, dom.indexOf("</pre>")))
                    .as("%s", form)
                    .isEqualTo(expected(form));
        }
        System.out.println("pages: " + users().size() + " users of each form for a page were read back in " + browser);
    }

    @Test
    void nodeHoldsWhatTheUserHolds() throws Exception {
        assumeTrue(TypeScript.isOnPath("node"), "left out: no document was read in node, which is missing");
        for (WireForm form : WireForm.values()) {
            if (form.isScriptSafe()) {
                String documents = users().stream()
                        .map(user -> UserJson.toText(user, form))
                        .collect(Collectors.joining("\n"));
                Path file = Files.writeString(folder.resolve(form + ".txt"), documents);
                Path script = Files.writeString(folder.resolve("tell.js"), TELL + """
                                const fs = require('fs');
                                const documents = fs.readFileSync(process.argv[2], 'utf8').split('\\n');
                                const parsed = documents.map(d => tell(JSON.parse(d)));
                                const evaluated = documents.map(d => tell(eval('(' + d + ')')));
                                if (parsed.join() !== evaluated.join()) throw new Error('JSON is other JavaScript');
                                process.stdout.write(parsed.join('\\n'));
                                """);
                assertThat(run(List.of("node", script.toString(), file.toString())))
                        .as("%s", form)
                        .isEqualTo(expected(form));
            }
        }
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(() -> "status of " + command.get(0) + ": " + errors())
                .isZero();
        return output;
    }

    private String errors() {
        try {
            return Files.readString(folder.resolve("errors.txt"));
        } catch (IOException none) {
            return none.toString();
        }
    }
}
