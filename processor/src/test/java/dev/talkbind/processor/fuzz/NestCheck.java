package dev.talkbind.processor.fuzz;

import dev.talkbind.annotations.Direction;
import dev.talkbind.processor.fuzz.NestPart.Entries;
import dev.talkbind.processor.fuzz.NestPart.KeyPart;
import dev.talkbind.processor.fuzz.NestPart.Nested;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadException;
import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.UserWriter;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the generated code of a model of nested values to what {@link NestWrites} and {@link NestReads} say. */
public final class NestCheck {

    private static final int SAMPLES = 12;

    private final NestModel model;
    private final NestInstances instances;
    private final NestSamples samples;
    private final Object mapper;
    private final Object converter;

    private NestCheck(NestModel model, Class<?> owner, Object mapper, Object converter) {
        this.model = model;
        this.instances = new NestInstances(owner);
        this.samples = new NestSamples(model, new Dice(~model.seed()));
        this.mapper = mapper;
        this.converter = converter;
    }

    @SuppressWarnings("unchecked") // a check calls this with the mapper of the class
    private UserWriter<Object> writer() {
        return (UserWriter<Object>) mapper;
    }

    @SuppressWarnings("unchecked")
    private UserReader<Object> reader() {
        return (UserReader<Object>) mapper;
    }

    @SuppressWarnings("unchecked")
    private CustomDataWriter<Object> customWriter() {
        return (CustomDataWriter<Object>) converter;
    }

    @SuppressWarnings("unchecked")
    private CustomDataUpdater<Object> updater() {
        return (CustomDataUpdater<Object>) converter;
    }

    private boolean isWritten() {
        return model.direction() != Direction.READ;
    }

    private boolean isRead() {
        return model.direction() != Direction.WRITE;
    }

    /** Called by what is generated for a model. */
    public static void run(int number, long seed, Class<?> owner, Object mapper, Object converter) {
        NestCheck check = new NestCheck(NestDrafts.model(number, seed), owner, mapper, converter);
        for (int i = 0; i < SAMPLES; i++) {
            check.sample();
        }
    }

    private void sample() {
        Map<String, Object> now = samples.instance();
        Optional<User> expected = NestWrites.user(model, now);
        if (isWritten()) {
            Optional<User> written = written(now);
            same("toUser of " + now + ": " + shown(expected) + " and " + shown(written), expected, written);
        }
        expected.ifPresent(user -> user(user, now));
        if (isRead()) {
            update(now, samples.update());
        }
    }

    private void user(User user, Map<String, Object> now) {
        User stored = samples.user(user);
        if (isRead()) {
            read(user);
            read(stored);
        }
        if (isWritten()) {
            same("from JSON", user, UserJson.fromText(UserJson.toText(user, WireForm.REACT_NATIVE)));
            difference(user, now);
            difference(stored, now);
            written(samples.instance()).ifPresent(other -> difference(other, now));
        }
    }

    private Optional<User> written(Map<String, Object> now) {
        try {
            return Optional.of(writer().toUser(instances.make(model.owner(), now)));
        } catch (InvalidUserException refused) {
            return Optional.empty();
        }
    }

    private void read(User user) {
        ReadResult<Object> result = reader().read(user);
        NestReads.Outcome expected = NestReads.user(model, user);
        same("problems of " + shown(user.custom()), expected.problems(), properties(result.problems()));
        if (result.isOk()) {
            same("read of " + shown(user.custom()), expected.value(), instances.read(model.owner(), result.value()));
        }
    }

    private static Set<String> properties(List<ReadProblem> problems) {
        Set<String> properties = new TreeSet<>();
        problems.forEach(problem -> properties.add(problem.property()));
        return properties;
    }

    private void difference(User stored, Map<String, Object> now) {
        Object made = instances.make(model.owner(), now);
        User expected = NestWrites.difference(model, stored, now);
        User actual = writer().diff(stored, made);
        String what = "diff of " + now + " to " + shown(stored.custom()) + ": " + shown(expected.custom()) + " and "
                + shown(actual.custom());
        same(what, expected, actual);
        same(what, expected.custom(), customWriter().diff(stored.custom(), made));
        same("diff after that", true, writer().diff(stored.merge(actual), made).isEmpty());
    }

    private void update(Map<String, Object> before, CustomData data) {
        Object made = instances.make(model.owner(), before);
        Map<String, Object> kept = kept(model.owner(), made, "", new TreeMap<>());
        NestReads.Outcome expected = NestReads.update(model, before, data);
        String what = " of " + shown(data) + " on " + before;
        try {
            Object after = updater().applyTo(made, data);
            same("problems" + what, expected.problems(), Set.of());
            same("applyTo" + what, expected.value(), instances.read(model.owner(), after));
            same("owner" + what, isKept(model.owner()), isOne(after, made));
            kept(model.owner(), after, "", new TreeMap<>())
                    .forEach((path, one) ->
                            same(path + what, true, !kept.containsKey(path) || isOne(kept.get(path), one)));
        } catch (ReadException refused) {
            same("problems" + what, expected.problems(), properties(refused.problems()));
            same("after a refusal" + what, before, instances.read(model.owner(), made));
        }
    }

    /** The objects by their paths that are changed in place. */
    @SuppressWarnings("unchecked")
    private Map<String, Object> kept(NestNode node, Object instance, String path, Map<String, Object> kept) {
        for (NestPart part : node.parts()) {
            Object held = part instanceof Nested ? instances.held(node, part, instance) : null;
            if (held != null) {
                NestNode inner = ((Nested) part).node();
                String innerPath = path + "." + part.name();
                if (inner.isInPlace()) {
                    kept.put(innerPath, held);
                }
                kept(inner, held, innerPath, kept);
            }
        }
        return kept;
    }

    /** Whether an update gives the instance itself: it is changed in place, or nothing of it is read. */
    private static boolean isKept(NestNode owner) {
        return owner.isInPlace() || owner.parts().stream().noneMatch(NestCheck::isUpdated);
    }

    private static boolean isUpdated(NestPart part) {
        return part instanceof KeyPart key && key.isRead()
                || part instanceof Nested nested && !nested.isWrittenOnly()
                || part instanceof Entries;
    }

    @SuppressWarnings("ReferenceEquality") // the very object, which JPA may manage
    private static boolean isOne(Object one, Object other) {
        return one == other;
    }

    private static String shown(Optional<User> user) {
        return user.map(one -> shown(one.custom())).orElse("refused");
    }

    private static String shown(CustomData data) {
        return data.clearsAll() ? "cleared" : new TreeMap<>(data.asMap()).toString();
    }

    private static void same(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw new AssertionError(what + ": " + expected + " and not " + actual);
        }
    }
}
