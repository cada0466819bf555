package dev.talkbind.tool.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.form.Change;
import dev.talkbind.tool.form.Changes;
import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.schema.Dice;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.Traits;
import dev.talkbind.tool.verb.Forget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of the lock over random schemas. */
class LockLawsTest {

    private static final Place NEW = Place.key("brand \"new\"");

    static LongStream seeds() {
        return LongStream.range(0, Long.getLong("seeds", Boolean.getBoolean("thorough") ? 300 : 60));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTextParsesBackToItsLock(long seed) {
        Lock lock = history(seed);

        LockReader.Reading reading = LockReader.read(LockText.of(lock));

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.lock()).isEqualTo(lock);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void linesAreInTheOrderOfTheirBytesAndInAsciiButForNames(long seed) {
        List<String> lines = LockText.lines(history(seed));

        assertThat(lines).isSorted().doesNotHaveDuplicates();
        assertThat(lines)
                .allMatch(line -> line.substring(line.indexOf(' ')).chars().allMatch(c -> c >= ' ' && c <= '~'));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lockingTwiceIsLockingOnce(long seed) {
        List<Schema> schemas = new Dice(seed).schemas();
        Lock once = NextLock.of(history(seed + 1000), schemas);

        assertThat(NextLock.of(once, schemas)).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfSchemasDoesNotCount(long seed) {
        List<Schema> schemas = new Dice(seed).schemas();
        List<Schema> reversed = new ArrayList<>(schemas);
        Collections.reverse(reversed);

        assertThat(LockText.of(NextLock.of(history(seed), reversed)))
                .isEqualTo(LockText.of(NextLock.of(history(seed), schemas)));
    }

    /** A branch that locked new keys and a new type, and was dropped: forget leaves no trace of it. */
    @ParameterizedTest
    @MethodSource("seeds")
    void forgetUndoesLock(long seed, @TempDir Path folder) throws IOException {
        List<Schema> schemas = new Dice(seed).schemas();
        Lock before = NextLock.of(history(seed + 1000), schemas);
        List<Schema> branch = new ArrayList<>();
        schemas.forEach(schema -> branch.add(withNewKey(schema)));
        branch.add(ofNewType(seed));
        Lock after = NextLock.of(before, branch);
        Path file = Files.writeString(folder.resolve("talkbind.lock"), LockText.of(after));
        assertThat(after).isNotEqualTo(before);

        for (Schema schema : schemas) {
            Forget.run(file, schema.type(), Optional.of(NEW.toString()));
        }
        Forget.run(file, "com.acme.New", Optional.empty());

        assertThat(file).content().isEqualTo(LockText.of(before));
    }

    private static Schema withNewKey(Schema schema) {
        SortedMap<Place, Mapped> mapped = new TreeMap<>(schema.mapped());
        mapped.put(NEW, new Mapped(NEW, Form.of(Row.STRING), Traits.none(), "Type.brandNew", List.of(), ""));
        return new Schema(schema.type(), schema.label(), schema.attributes(), mapped, schema.retired(), List.of(), "");
    }

    private static Schema ofNewType(long seed) {
        SortedMap<Place, Mapped> mapped = new TreeMap<>();
        new Dice(seed + 7).schemas().forEach(schema -> mapped.putAll(schema.mapped()));
        return new Schema(
                "com.acme.New", "New", new TreeMap<>(Map.of("kind", "user")), mapped, List.of("gone"), List.of(), "");
    }

    /** What was ever written to TalkJS is told by some line: in its form, in one that reads it, or as what it was. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noFormIsForgotten(long seed) {
        Lock before = history(seed);
        Lock after = NextLock.of(before, new Dice(seed + 5000).schemas());

        for (LockedType type : before.types().values()) {
            LockedType now = after.type(type.name()).orElseThrow();
            for (Map.Entry<Place, Entry> old : type.entries().entrySet()) {
                boolean isOthers =
                        type.isReadAlone(old.getValue()) || old.getKey().kind() == Place.Kind.REST;
                if (!isOthers) {
                    assertThat(old.getValue().all())
                            .as(type.name() + " " + old)
                            .allMatch(form -> isTold(form, old.getKey(), now));
                }
            }
        }
    }

    private static boolean isTold(Form form, Place place, LockedType now) {
        for (Map.Entry<Place, Entry> one : now.entries().entrySet()) {
            boolean isInMap = place.isUnder(one.getKey());
            Form told = isInMap ? Form.mapOf(form) : form;
            boolean isHere = one.getKey().equals(place) || isInMap;
            Entry entry = one.getValue();
            Entry keeper = entry.target().isPresent()
                    ? now.entries().get(entry.target().get())
                    : entry;
            if (isHere
                    && (entry.was().contains(told)
                            || keeper.form()
                                    .filter(other -> keeps(place, told, other))
                                    .isPresent())) {
                return true;
            }
        }
        return false;
    }

    private static boolean keeps(Place place, Form old, Form now) {
        Change change = place.isField() ? Changes.ofField(old, now) : Changes.of(old, now);
        return change.keeps();
    }

    /** A lock with a past: three builds, one after the other. */
    private static Lock history(long seed) {
        Lock lock = Lock.empty();
        for (int i = 0; i < 3; i++) {
            lock = NextLock.of(lock, new Dice(seed * 31 + i).schemas());
        }
        return lock;
    }
}
