package dev.talkbind.tool.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.form.LiveTexts;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.NextLock;
import dev.talkbind.tool.rule.Comparison;
import dev.talkbind.tool.rule.Finding;
import dev.talkbind.tool.rule.RuleClass;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaFolder;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random entities and a few random changes of each, compiled. What the new code cannot read of users of the old code, what it writes
 * otherwise, and what the old code cannot read of the new one's, a rule has told. {@code -Dlive.seed=2 -Dlive.types=500} tries others.
 */
class LiveDataTest {

    private static final int TYPES = Integer.getInteger("live.types", Boolean.getBoolean("thorough") ? 60 : 20);
    private static final int USERS = 40;

    @TempDir
    private Path folder;

    private final Random random = new Random(Long.getLong("live.seed", 1));
    private final List<String> missed = new ArrayList<>();
    private int read;

    /** An entity before and after, what is said of the change, and both mappers. */
    private record Pair(
            Schema before,
            Schema after,
            List<Finding> findings,
            UserMapper<Object> old,
            UserMapper<Object> now,
            String sources) {}

    @Test
    void whatAChangeDoesToLiveDataIsTold() throws Exception {
        List<String> sources = write();
        Path before = Compiling.JAVAC.compile(folder.resolve("before"), folder.resolve("a"));
        Path after = Compiling.JAVAC.compile(folder.resolve("after"), folder.resolve("b"));
        try (URLClassLoader old = loader(before);
                URLClassLoader now = loader(after)) {
            List<Schema> was = SchemaFolder.find(List.of(before)).schemas();
            List<Schema> is = SchemaFolder.find(List.of(after)).schemas();
            for (int i = 0; i < was.size(); i++) {
                String type = was.get(i).type();
                assertThat(is.get(i).type()).isEqualTo(type);
                Lock lock = NextLock.of(Lock.empty(), List.of(was.get(i)));
                List<Finding> findings = Comparison.of(lock, List.of(is.get(i)));
                hold(new Pair(
                        was.get(i),
                        is.get(i),
                        findings,
                        mapper(old, type),
                        mapper(now, type),
                        sources.get(Integer.parseInt(type.substring(1, type.indexOf('.'))))));
            }
        }
        assertThat(missed).isEmpty();
        assertThat(read).isGreaterThan(TYPES * USERS / 2);
    }

    private List<String> write() throws IOException {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < TYPES; i++) {
            Draft draft = new Draft(random);
            String before = draft.source("p" + i);
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                draft.change();
            }
            String after = draft.source("p" + i);
            source("before", i, before);
            source("after", i, after);
            sources.add(before + "\n-----\n" + after);
        }
        return sources;
    }

    private void source(String step, int i, String text) throws IOException {
        Path file = folder.resolve(step + "/p" + i + "/Landlord.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static URLClassLoader loader(Path classes) throws IOException {
        return new URLClassLoader(new URL[] {classes.toUri().toURL()}, LiveDataTest.class.getClassLoader());
    }

    @SuppressWarnings("unchecked")
    private static UserMapper<Object> mapper(ClassLoader loader, String type) throws ReflectiveOperationException {
        return (UserMapper<Object>)
                loader.loadClass(type + "UserMapper").getField("INSTANCE").get(null);
    }

    private void hold(Pair pair) {
        for (int i = 0; i < USERS && missed.isEmpty(); i++) {
            Map<String, String> custom = LiveTexts.of(pair.before(), random);
            User user = user(custom, LiveTexts.role(pair.before(), random));
            if (pair.old().read(user).isOk()) {
                read++;
                forwards(pair, custom, user);
            }
            boolean isOwn = pair.after().mapped().values().stream().noneMatch(pair.after()::isReadAlone);
            if (isOwn) { // else others write there what they will
                backwards(pair, LiveTexts.of(pair.after(), random), LiveTexts.role(pair.after(), random));
            }
        }
    }

    private void forwards(Pair pair, Map<String, String> custom, User user) {
        ReadResult<Object> result = pair.now().read(user);
        if (result.isOk()) {
            written(pair, custom, result.value());
        } else if (pair.findings().stream()
                .noneMatch(one -> one.rule().classes().contains(RuleClass.READ))) {
            miss("new code cannot read: " + result.problems(), custom, pair);
        }
    }

    /** What was there is there after a write, and somebody owns it. */
    private void written(Pair pair, Map<String, String> custom, Object value) {
        Map<String, String> merged = merged(custom, value, pair.now());
        for (Mapped one : pair.before().mapped().values()) {
            Place place = one.place();
            Mapped now = pair.after().mapped().get(place);
            boolean isBoth = one.traits().direction().isEmpty()
                    && (now == null || now.traits().direction().isEmpty());
            if (place.isKey() && custom.containsKey(place.name()) && isBoth) {
                boolean isSame = custom.get(place.name()).equals(merged.get(place.name()));
                boolean isOwned =
                        now != null || pair.after().mapped().keySet().stream().anyMatch(place::isUnder);
                if (!(isSame && isOwned) && pair.findings().stream().noneMatch(finding -> isOf(finding, place))) {
                    miss(place + " is " + merged.get(place.name()) + " after a write", custom, pair);
                }
            }
        }
    }

    private static boolean isOf(Finding finding, Place place) {
        List<String> places = new ArrayList<>(finding.also());
        places.add(finding.place());
        return places.stream().map(Place::parse).anyMatch(one -> one.equals(place) || place.isUnder(one));
    }

    private void backwards(Pair pair, Map<String, String> custom, String role) {
        ReadResult<Object> result = pair.now().read(user(custom, role));
        if (result.isOk() && pair.findings().isEmpty()) {
            ReadResult<Object> back = pair.old().read(user(merged(custom, result.value(), pair.now()), role));
            if (!back.isOk()) {
                miss("old code cannot read: " + back.problems(), custom, pair);
            }
        }
    }

    /** What is at TalkJS after a write. A property that is written alone is null where it was read, and may be refused then. */
    private static Map<String, String> merged(Map<String, String> custom, Object value, UserMapper<Object> mapper) {
        Map<String, String> merged = new TreeMap<>(custom);
        try {
            mapper.toUser(value).custom().asMap().forEach((key, text) -> {
                if (text == null) {
                    merged.remove(key);
                } else {
                    merged.put(key, text);
                }
            });
            return merged;
        } catch (InvalidUserException refused) {
            return custom;
        }
    }

    private static User user(Map<String, String> custom, String role) {
        List<String> members = new ArrayList<>();
        custom.forEach((key, text) -> members.add(Word.quoted(key) + ": " + Word.quoted(text)));
        String head = "{\"id\": \"1\", \"name\": \"x\"" + (role.isEmpty() ? "" : ", \"role\": " + Word.quoted(role));
        return UserJson.fromText(head + ", \"custom\": {" + String.join(", ", members) + "}}");
    }

    private void miss(String what, Map<String, String> custom, Pair pair) {
        missed.add(what + "\n" + custom + "\n"
                + pair.findings().stream().map(Finding::message).toList() + "\n" + pair.sources());
    }
}
