package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.tool.Compiling;
import dev.talkbind.tool.form.LiveTexts;
import dev.talkbind.tool.form.Word;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.NextLock;
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

/** Changes of entities at random: what the new code cannot read of the old code's users, the rules have said before. */
class LiveDataTest {

    private static final int TYPES = Integer.getInteger("live.types", 60);
    private static final int USERS = Integer.getInteger("live.users", 60);

    @TempDir
    private Path folder;

    private final List<String> missed = new ArrayList<>();
    private final Map<String, Integer> counts = new TreeMap<>();

    /** One entity of the build, before and after. */
    private record Pair(
            Schema old,
            Schema now,
            List<Finding> findings,
            UserMapper<Object> reader,
            UserMapper<Object> next,
            String sources) {}

    @Test
    void whatNewCodeCannotReadIsFound() throws Exception {
        long seed = Long.getLong("live.seed", 1);
        Random random = new Random(seed);
        List<String> sources = write(random);
        Path before = Compiling.JAVAC.compile(folder.resolve("before"), folder.resolve("a"));
        Path after = Compiling.JAVAC.compile(folder.resolve("after"), folder.resolve("b"));
        try (URLClassLoader old = loader(before);
                URLClassLoader now = loader(after)) {
            List<Schema> olds = SchemaFolder.find(List.of(before)).schemas();
            List<Schema> nows = SchemaFolder.find(List.of(after)).schemas();
            for (int i = 0; i < TYPES; i++) {
                String type = "p" + i + ".Landlord";
                Schema a = of(olds, type);
                Schema b = of(nows, type);
                List<Finding> findings = Comparison.of(NextLock.of(Lock.empty(), List.of(a)), List.of(b));
                try {
                    hold(new Pair(a, b, findings, mapper(old, type), mapper(now, type), sources.get(i)), random);
                } catch (RuntimeException e) {
                    throw new IllegalStateException(sources.get(i), e);
                }
            }
        }
        System.out.println(counts);
        assertThat(missed).isEmpty();
    }

    private List<String> write(Random random) throws IOException {
        List<String> sources = new ArrayList<>();
        for (int i = 0; i < TYPES; i++) {
            Draft draft = new Draft(random);
            String old = draft.source("p" + i);
            for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                draft.change();
            }
            String now = draft.source("p" + i);
            source("before", i, old);
            source("after", i, now);
            sources.add(old + "\n-----\n" + now);
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

    private static Schema of(List<Schema> schemas, String type) {
        return schemas.stream()
                .filter(schema -> schema.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static UserMapper<Object> mapper(ClassLoader loader, String type) throws ReflectiveOperationException {
        return (UserMapper<Object>)
                loader.loadClass(type + "UserMapper").getField("INSTANCE").get(null);
    }

    private void hold(Pair pair, Random random) {
        boolean isBroken = false;
        for (int i = 0; i < USERS; i++) {
            Map<String, String> custom = LiveTexts.of(pair.old(), random);
            User user = user(custom);
            if (!pair.reader().read(user).isOk()) {
                count("not read by old code");
                continue;
            }
            count("read by old code");
            ReadResult<Object> read = pair.next().read(user);
            if (!read.isOk()) {
                isBroken = true;
                if (pair.findings().stream()
                        .noneMatch(one -> one.rule().classes().contains(RuleClass.READ))) {
                    miss("not readable: " + read.problems(), custom, pair);
                    return;
                }
            } else if (!written(pair, custom, read.value())) {
                return;
            }
        }
        for (Finding finding : pair.findings()) {
            boolean isSaid =
                    finding.level() == Level.ERROR && finding.rule().classes().get(0) == RuleClass.READ;
            if (isSaid && !isBroken) {
                count("perhaps false " + finding.rule().id());
                if (Boolean.getBoolean("live.false")) {
                    System.out.println(finding.message() + "\n" + pair.sources());
                }
            }
        }
        backwards(pair, random);
    }

    /** What is written again by new code is as it was. */
    private boolean written(Pair pair, Map<String, String> custom, Object value) {
        Map<String, String> merged = merged(custom, pair.next().toUser(value));
        for (Mapped one : pair.old().mapped().values()) {
            Place place = one.place();
            if (!place.isKey() || !custom.containsKey(place.name()) || isOneWay(one, pair.old())) {
                continue;
            }
            Mapped now = pair.now().mapped().get(place);
            boolean isSame = custom.get(place.name()).equals(merged.get(place.name()));
            boolean isOwned =
                    now != null || pair.now().mapped().keySet().stream().anyMatch(place::isUnder);
            boolean isOther = now != null && isOneWay(now, pair.now());
            if (!isOther
                    && !(isSame && isOwned)
                    && pair.findings().stream().noneMatch(finding -> isOf(finding, place))) {
                miss(place + " was " + custom.get(place.name()) + " and is " + merged.get(place.name()), custom, pair);
                return false;
            }
        }
        return true;
    }

    private static Map<String, String> merged(Map<String, String> custom, User update) {
        Map<String, String> merged = new TreeMap<>(custom);
        update.custom().asMap().forEach((key, text) -> {
            if (text == null) {
                merged.remove(key);
            } else {
                merged.put(key, text);
            }
        });
        return merged;
    }

    private static boolean isOf(Finding finding, Place place) {
        return finding.place().equals(place.toString())
                || finding.also().contains(place.toString())
                || place.isUnder(Place.parse(finding.place()))
                || finding.also().stream().map(Place::parse).anyMatch(place::isUnder);
    }

    private static boolean isOneWay(Mapped one, Schema schema) {
        return one.traits().direction().isPresent();
    }

    /** What new code writes, old code reads, or somebody has said that it does not. */
    private void backwards(Pair pair, Random random) {
        for (int i = 0; i < USERS; i++) {
            Map<String, String> custom = LiveTexts.of(pair.now(), random);
            ReadResult<Object> read = pair.next().read(user(custom));
            if (read.isOk()) {
                ReadResult<Object> back =
                        pair.reader().read(user(merged(custom, pair.next().toUser(read.value()))));
                if (!back.isOk() && pair.findings().isEmpty()) {
                    miss("old code cannot read: " + back.problems(), custom, pair);
                    return;
                }
            }
        }
    }

    private static User user(Map<String, String> custom) {
        List<String> members = new ArrayList<>();
        custom.forEach((key, text) -> members.add(Word.quoted(key) + ": " + Word.quoted(text)));
        return UserJson.fromText("{\"id\": \"1\", \"name\": \"x\", \"custom\": {" + String.join(", ", members) + "}}");
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    private void miss(String what, Map<String, String> custom, Pair pair) {
        missed.add("\n" + what + "\n" + custom + "\n"
                + pair.findings().stream().map(Finding::message).toList() + "\n" + pair.sources());
    }
}
