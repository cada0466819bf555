package dev.talkbind.processor.fuzz;

import dev.talkbind.processor.fuzz.Compilation.Remark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Some models, compiled together. First for what is refused, as javac looks at no generated code where anything is; then those
 * that are left, with the classes that check them, which are run.
 */
final class Batch {

    private static final int IN_FULL = 4;

    private final List<Model> models;
    private final Summary summary;
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, String> generated = new TreeMap<>();

    private Batch(List<Model> models, Summary summary) {
        this.models = models;
        this.summary = summary;
    }

    static List<Failure> failures(List<Model> models, MemoryCompiler compiler, Summary summary) {
        Batch batch = new Batch(models, summary);
        List<Model> accepted = batch.accepted(compiler);
        batch.run(accepted, compiler);
        return batch.failures;
    }

    private List<Model> accepted(MemoryCompiler compiler) {
        Map<String, String> sources = new TreeMap<>();
        models.forEach(model -> sources.putAll(model.files()));
        Compilation compilation = compiler.compile(sources, "-proc:only");
        generated.putAll(compilation.generated());
        ownerless(compilation);
        List<Model> accepted = new ArrayList<>();
        for (Model model : models) {
            if (judge(model, compilation)) {
                accepted.add(model);
            }
        }
        return accepted;
    }

    /** Whether there is no error, so that there is code. */
    private boolean judge(Model model, Compilation compilation) {
        List<Remark> said = of(model, compilation);
        Set<String> codes = new HashSet<>();
        said.stream().filter(Remark::isError).forEach(one -> codes.add(one.code()));
        List<String> written =
                compilation.generated().keySet().stream().filter(model::owns).toList();
        said.stream()
                .filter(one -> one.isError() || !one.code().isEmpty())
                .filter(one -> one.code().isEmpty()
                        || one.code().startsWith("TB99")
                        || one.line() <= 0
                        || !model.files().containsKey(one.file()))
                .forEach(one -> fail(model, "no coded remark in its own file: " + one));
        if (codes.isEmpty() == written.isEmpty()) {
            fail(model, "codes " + codes + " and files " + written + " " + said);
        }
        boolean isShadowed = codes.stream().anyMatch(code -> code.startsWith("TB10"));
        model.mistake()
                .code()
                .filter(code -> !codes.contains(code) && !isShadowed)
                .ifPresent(code -> fail(model, "not refused with " + code + " but with " + codes));
        summary.count(codes);
        return codes.isEmpty();
    }

    private void run(List<Model> accepted, MemoryCompiler compiler) {
        Map<String, String> sources = new TreeMap<>();
        accepted.forEach(model -> {
            sources.putAll(model.files());
            sources.put(model.checkFile(), model.check());
        });
        Compilation compilation = compiled(accepted, sources, compiler);
        ownerless(compilation);
        List<Model> sound = new ArrayList<>(accepted);
        sound.removeIf(model -> isUnsound(model, compilation, sources));
        if (compilation.errors().isEmpty()) {
            ClassLoader loader = new MemoryLoader(compilation.classes());
            sound.forEach(model -> check(model, loader));
        } else if (!sound.isEmpty() && sound.size() < accepted.size()) {
            run(sound, compiler);
        }
    }

    /** Now and then as a build does it, which also says whether both runs generate the same; else faster. */
    private Compilation compiled(List<Model> accepted, Map<String, String> sources, MemoryCompiler compiler) {
        if (models.get(0).number() / models.size() % IN_FULL == 0) {
            Compilation compilation = compiler.compile(sources);
            sameAsBefore(compilation);
            return compilation;
        }
        Map<String, String> all = new TreeMap<>(sources);
        generated.forEach((name, text) -> {
            if (accepted.stream().anyMatch(model -> model.owns(name))) {
                all.put(name, text);
            }
        });
        return compiler.compile(all, "-proc:none");
    }

    /** Whether there is an error, or anything at all about generated code. */
    private boolean isUnsound(Model model, Compilation compilation, Map<String, String> sources) {
        List<Remark> wrong = of(model, compilation).stream()
                .filter(one -> one.isError() || !sources.containsKey(one.file()))
                .toList();
        if (!wrong.isEmpty()) {
            fail(model, String.valueOf(wrong));
        }
        return !wrong.isEmpty();
    }

    private void sameAsBefore(Compilation compilation) {
        compilation.generated().forEach((name, text) -> {
            if (!text.equals(generated.get(name))) {
                models.stream()
                        .filter(model -> model.owns(name))
                        .forEach(model -> fail(model, "another text of " + name));
            }
        });
    }

    private void check(Model model, ClassLoader loader) {
        try {
            ((Runnable) loader.loadClass(model.checkName())
                            .getDeclaredConstructor()
                            .newInstance())
                    .run();
        } catch (ReflectiveOperationException | RuntimeException | LinkageError | AssertionError wrong) {
            fail(model, Failure.trace(wrong));
        }
    }

    private static List<Remark> of(Model model, Compilation compilation) {
        return compilation.remarks().stream()
                .filter(one -> model.owns(one.file()))
                .toList();
    }

    /** What is said of no model is wrong too. */
    private void ownerless(Compilation compilation) {
        compilation.remarks().stream()
                .filter(one -> models.stream().noneMatch(model -> model.owns(one.file())) && one.isProblem())
                .forEach(one -> failures.add(new Failure(models.get(0), "of no model: " + one, Map.of())));
    }

    private void fail(Model model, String what) {
        Map<String, String> own = new TreeMap<>(generated);
        own.keySet().removeIf(name -> !model.owns(name));
        failures.add(new Failure(model, what, own));
    }
}
