package dev.talkbind.tool.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.Goldens;
import dev.talkbind.tool.verb.Module;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story that the guide tells, from a first lock to a rename that is settled and a break that is accepted: run, and shown as it ran. */
class SessionTest {

    private static final Path GUIDE = Path.of("../docs/guide.md");
    private static final String START = "<!-- The session is written by SessionTest: -Dgolden=update -->\n";
    private static final String END = "<!-- End of the session -->\n";

    private static final String EARLY = """
            [{"id": "1", "custom": {"stars": "5", "plan": "PRO"}}, {"id": "2", "custom": {"rating": "4"}}]
            """;

    private static final String PLAN = "@CustomField Plan plan";

    private static final String LATE = EARLY.replace("rating", "stars");

    @TempDir
    private Path folder;

    private final StringBuilder text = new StringBuilder();

    @Test
    void isAsTheGuideTellsIt() throws IOException {
        Module module = new Module(folder)
                .source("Plan", "public enum Plan { FREE, PRO, TRIAL }\n")
                .landlord("@CustomField Integer rating", PLAN);
        say("At first there is no lock. It is written once, and committed with the code.");
        run(module, "lock");

        say("Somebody renames the property `rating`, and so also its key.");
        change(module, "@CustomField Integer rating", "@CustomField Integer stars");
        run(module, "check");

        say(
                "Every user would have kept a key that nobody reads. It is the same value, so the old name becomes an alias.");
        change(module, "@CustomField Integer stars", "@CustomField(aliases = \"rating\") Integer stars");
        run(module, "check");

        say(
                "Nothing breaks now; the warning says in which order to roll out. The pull request shows the new lines of the lock.");
        run(module, "lock");

        say("Months later, `status` lists what is still to be done.");
        run(module, "status");

        say("`drift` reads an export of the users. One user still has the old key.");
        export(EARLY);
        run(module, "drift", folder.resolve("users.json").toString());

        say("That user is written once more, with the new key. Now no user has the old key, and a report shows it.");
        export(LATE);
        String report = folder.resolve("drift.json").toString();
        run(module, "drift", folder.resolve("users.json").toString(), "--report", report);

        say("So the alias and its line in the lock are removed.");
        change(module, "@CustomField(aliases = \"rating\") Integer stars", "@CustomField Integer stars");
        run(module, "settle", report);
        run(module, "check");

        say(
                "Not every change can be made harmless. The plan `TRIAL` is not offered any more, so somebody removes its constant.");
        module.source("Plan", "public enum Plan { FREE, PRO }\n");
        diff("FREE, PRO, TRIAL", "FREE, PRO");
        run(module, "check");

        say(
                "No user has had it for months. So the change is accepted, by its name and with a reason, which the lock keeps.");
        String change = "TB625:com.acme.Landlord:custom.plan";
        run(module, "lock", "--accept", change, "--because", "no trial since May");

        say("`was=` stays until a report shows that no text has the old form.");
        run(module, "drift", folder.resolve("users.json").toString(), "--report", report);
        run(module, "settle", report);

        String guide = Files.readString(GUIDE);
        assertThat(guide).contains(START, END);
        Goldens.assertIs(
                GUIDE,
                guide.substring(0, guide.indexOf(START) + START.length()) + text + "\n"
                        + guide.substring(guide.indexOf(END)));
    }

    private void export(String users) throws IOException {
        Files.writeString(folder.resolve("users.json"), users);
    }

    private void say(String sentence) {
        text.append('\n').append(sentence).append('\n');
    }

    private void change(Module module, String before, String after) throws IOException {
        module.landlord(after, PLAN);
        diff(before, after);
    }

    private void diff(String before, String after) {
        text.append("\n```diff\n- ").append(before).append("\n+ ").append(after).append("\n```\n");
    }

    private void run(Module module, String... arguments) {
        String shown = Stream.of(arguments)
                .map(argument -> argument.contains(" ") ? "\"" + argument + "\"" : argument)
                .collect(Collectors.joining(" "))
                .replace(folder + "/", "");
        text.append("\n```\n$ talkbind ")
                .append(shown)
                .append('\n')
                .append(module.run(arguments))
                .append("```\n");
    }
}
