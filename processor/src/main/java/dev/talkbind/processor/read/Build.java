package dev.talkbind.processor.read;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.problem.Report;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What is known about a build other than its classes, over all rounds. */
public final class Build {

    private final ComponentModel components;
    private final Set<String> sources = new HashSet<>();
    private final Set<String> modules = new HashSet<>();
    private final Set<String> modulesLacking = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final Set<ClassKey> nested = new HashSet<>();
    private final Map<String, Set<String>> written = new HashMap<>();

    /** {@code components} says how a container finds generated classes. */
    public Build(ComponentModel components) {
        this.components = components;
    }

    public ComponentModel components() {
        return components;
    }

    /** Notes that the source of a top-level class is being compiled. */
    public void addSource(TypeElement type, Elements elements) {
        ClassKey key = ClassKey.of(type, elements);
        sources.add(nameOf(key.toString()));
        modules.add(key.module());
    }

    /**
     * Whether sources of several modules are compiled together, so that a file's name does not say which module it
     * belongs to.
     */
    public boolean hasModules() {
        return modules.size() > 1;
    }

    /**
     * Whether a class is being compiled from a source that existed before: only there can a diagnostic have a position.
     */
    boolean isSource(TypeElement type, Elements elements) {
        return hasSource(ClassKey.of(type, elements).outermost().toString());
    }

    /** Whether there is a source with this name, with its module if it has one. Some file systems ignore case. */
    public boolean hasSource(String name) {
        return sources.contains(nameOf(name));
    }

    private static String nameOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Whether a problem of a module is new: what a module lacks is the same for all of its classes. */
    public boolean isNews(String module, Report lacking) {
        return !lacking.findings().isEmpty() && modulesLacking.add(module);
    }

    /** What has been reported: a problem that two classes inherit is reported once. */
    public Set<String> told() {
        return told;
    }

    /** Notes a class that is nested in a mapped class. */
    void addNested(ClassKey key) {
        nested.add(key);
    }

    /** The classes that are nested in mapped classes. */
    public Set<ClassKey> nested() {
        return Set.copyOf(nested);
    }

    /** Notes an annotated class: the classes generated for it are missing until they are written. */
    public void addAnnotated(ClassKey key) {
        for (String suffix : List.of("UserMapper", "CustomDataConverter")) {
            String name = String.join("_", key.names()) + suffix;
            Set<String> packages = written.getOrDefault(name, new TreeSet<>());
            packages.add(key.packageName());
            written.put(name, packages);
        }
    }

    /**
     * The class with this simple name that this build generates: in this package, or else in the only package that has
     * it.
     */
    Optional<ClassName> written(String simpleName, String packageName) {
        Set<String> packages = written.getOrDefault(simpleName, Set.of());
        if (packages.contains(packageName)) {
            return Optional.of(ClassName.get(packageName, simpleName));
        }
        return packages.size() == 1
                ? Optional.of(ClassName.get(packages.iterator().next(), simpleName))
                : Optional.empty();
    }
}
