package dev.talkbind.processor.fuzz;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    static List<Failure> failures(List<Model> models, Summary summary) {
        Batch batch = new Batch(models, summary);
        List<Model> accepted = batch.accepted();
        batch.run(accepted);
        return batch.failures;
    }

    private List<Model> accepted() {
        Map<String, String> sources = new TreeMap<>();
        models.forEach(model -> sources.putAll(model.files()));
        Compiled compiled = compile(sources, "-proc:only");
        generated.putAll(compiled.generated());
        ownerless(compiled);
        List<Model> accepted = new ArrayList<>();
        for (Model model : models) {
            if (judge(model, compiled)) {
                accepted.add(model);
            }
        }
        return accepted;
    }

    /** Whether there is no error, so that there is code. */
    private boolean judge(Model model, Compiled compiled) {
        List<Said> said = of(model, compiled);
        Set<String> codes = new HashSet<>();
        said.stream().filter(Said::isError).forEach(one -> codes.add(one.code()));
        List<String> written =
                compiled.generated().keySet().stream().filter(model::owns).toList();
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

    private void run(List<Model> accepted) {
        Map<String, String> sources = new TreeMap<>();
        accepted.forEach(model -> {
            sources.putAll(model.files());
            sources.put(model.checkFile(), model.check());
        });
        Compiled compiled = compiled(accepted, sources);
        ownerless(compiled);
        List<Model> sound = new ArrayList<>(accepted);
        sound.removeIf(model -> isUnsound(model, compiled, sources));
        if (compiled.errors().isEmpty()) {
            ClassLoader loader = compiled.loader();
            sound.forEach(model -> check(model, loader));
        } else if (!sound.isEmpty() && sound.size() < accepted.size()) {
            run(sound);
        }
    }

    /** Now and then as a build does it, which also says whether both runs generate the same; else faster. */
    private Compiled compiled(List<Model> accepted, Map<String, String> sources) {
        if (models.get(0).number() / models.size() % IN_FULL == 0) {
            Compiled compiled = compile(sources);
            sameAsBefore(compiled);
            return compiled;
        }
        Map<String, String> all = new TreeMap<>(sources);
        generated.forEach((name, text) -> {
            if (accepted.stream().anyMatch(model -> model.owns(name))) {
                all.put(name, text);
            }
        });
        return compile(all, "-proc:none");
    }

    private Compiled compile(Map<String, String> sources, String... options) {
        List<String> all = new ArrayList<>(List.of("-Xlint:all", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000"));
        all.addAll(List.of(options));
        Set<String> converters = new TreeSet<>();
        for (Model model : models) {
            if (sources.keySet().containsAll(model.files().keySet())) {
                converters.addAll(model.converters());
            }
        }
        if (!converters.isEmpty()) {
            all.add("-Atalkbind.converters=" + String.join(",", converters));
        }
        return TestCompiler.JAVAC.compile(sources, Processors.ours(), all);
    }

    /** Whether there is an error, or anything at all about generated code. */
    private boolean isUnsound(Model model, Compiled compiled, Map<String, String> sources) {
        List<Said> wrong = of(model, compiled).stream()
                .filter(one -> one.isError() || !sources.containsKey(one.file()))
                .toList();
        if (!wrong.isEmpty()) {
            fail(model, String.valueOf(wrong));
        }
        return !wrong.isEmpty();
    }

    private void sameAsBefore(Compiled compiled) {
        compiled.generated().forEach((name, text) -> {
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

    private static List<Said> of(Model model, Compiled compiled) {
        return compiled.said().stream().filter(one -> model.owns(one.file())).toList();
    }

    /** What is said of no model is wrong too. */
    private void ownerless(Compiled compiled) {
        compiled.said().stream()
                .filter(one -> models.stream().noneMatch(model -> model.owns(one.file())) && isProblem(one))
                .forEach(one -> failures.add(new Failure(models.get(0), "of no model: " + one, Map.of())));
    }

    /** In no build does a processor claim Jackson's annotations, and javac's note of that is not a problem. */
    private static boolean isProblem(Said one) {
        boolean isOfJackson = one.message().startsWith("No processor claimed any of these annotations")
                && one.message().contains("jackson");
        return !isOfJackson && !one.kind().equals("NOTE");
    }

    private void fail(Model model, String what) {
        Map<String, String> own = new TreeMap<>(generated);
        own.keySet().removeIf(name -> !model.owns(name));
        failures.add(new Failure(model, what, own));
    }
}
