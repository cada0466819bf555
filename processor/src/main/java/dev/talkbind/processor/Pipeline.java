package dev.talkbind.processor;

import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.check.Checks;
import dev.talkbind.processor.check.SupplyCheck;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.NestedProperty;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.UserReader;
import dev.talkbind.processor.write.CustomConverterType;
import dev.talkbind.processor.write.UserMapperType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The flow for one class: read, check, and if the report is clean, write. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Compiler compiler;
    private final UserReader reader;
    private final Kept kept;
    private final Faults faults;

    Pipeline(ProcessingEnvironment environment, Options options, Compiler compiler, Kept kept) {
        this.options = options;
        this.kept = kept;
        this.faults = new Faults(environment.getMessager());
        this.environment = environment;
        this.compiler = compiler;
        this.reader = new UserReader(compiler, options.roles(), options.converters());
    }

    /**
     * Processes a class. Returns false if it has to wait, because it mentions a type that does not exist yet, or
     * because another processor still has to write a part of it. {@code again} says that the class has already waited
     * for a round.
     */
    boolean run(TypeElement type, boolean again) {
        return guarded(type, user -> {
            if (user.shape().isUnnamed()) {
                work(type, user, Checks.check(user));
                return true;
            }
            boolean isReady = user.isReady(again);
            if (isReady) {
                work(type, user, Checks.check(user));
            }
            return isReady;
        });
    }

    /**
     * Reports on a class that has waited until the last round. The compiler itself reports a missing type. If the build
     * {@code fails} already, nothing can be written, and it is not known what Immutables would have written.
     */
    void finish(TypeElement type, boolean fails) {
        guarded(type, user -> {
            boolean isUnknown = fails && user.awaits(Awaited.By.IMMUTABLES);
            if (user.isComplete() && !isUnknown) {
                boolean lacksLombok = user.awaits(Awaited.By.LOMBOK) && !(fails && user.isReady(true));
                Report report = lacksLombok ? lacking(user) : Checks.check(user);
                if (fails) {
                    report.printTo(
                            environment.getMessager(),
                            options.isVerbose(),
                            compiler.build().told());
                } else {
                    work(type, user, report);
                }
            }
            return true;
        });
    }

    /** Reports defaults that no class reads, after all classes are known. */
    void finishDefaults() {
        for (Report report : kept.defaults().check(reader, compiler)) {
            report.printTo(
                    environment.getMessager(),
                    options.isVerbose(),
                    compiler.build().told());
        }
    }

    /**
     * If Lombok had run, the class would have been complete in a round before the last one, or is complete now in a
     * build that fails.
     */
    private static Report lacking(UserClass user) {
        Text lombok = user.awaited().orElseThrow().what();
        Report report = new Report();
        report.add(Problem.NO_LOMBOK, lombok.place(), user.label(), lombok.value());
        return report;
    }

    private boolean guarded(TypeElement type, Predicate<UserClass> step) {
        boolean[] isDone = {true};
        faults.guard(nameOf(type), Optional.of(type), () -> isDone[0] = step.test(reader.read(type)));
        return isDone[0];
    }

    private static String nameOf(TypeElement type) {
        return String.valueOf(type.getQualifiedName());
    }

    private void work(TypeElement type, UserClass user, Report report) {
        kept.defaults().note(ClassKey.of(type, compiler.elements()), user);
        String module = moduleOf(type);
        List<SourceFile> files = new ArrayList<>();
        boolean isSound = leaveToOthers(type, user, report);
        List<String> taken = new ArrayList<>();
        if (isSound && report.isClean()) {
            for (TypeSpec spec : write(user)) {
                taken.add(module + SourceFile.nameOf(user, spec));
                files.add(SourceFile.of(user, spec));
            }
        }
        kept.names().claim(taken, user, compiler.build(), report);
        hiddenPackage(user, files, report);
        Report supply = SupplyCheck.check(user, isNamedThere(type, files));
        if (compiler.build().isNews(module, supply)) {
            report.addAll(supply);
        }
        report.printTo(
                environment.getMessager(), options.isVerbose(), compiler.build().told());
        if (isSound && report.isClean() && supply.isClean()) {
            write(type, user, files, compiler.build().hasModules() ? module : "");
        }
    }

    /**
     * Removes the findings of a nested type that is itself mapped, because they are reported there; returns whether
     * nothing is left. A finding that is not reported elsewhere stays, because code beside another class may see less
     * of the type.
     */
    private boolean leaveToOthers(TypeElement type, UserClass user, Report report) {
        boolean isSound = true;
        for (NestedProperty nested : user.allNested()) {
            boolean isItself = nested.body().isPresent()
                    && (nested.of().view().isPresent()
                            || nested.member().valueType().isCustomData());
            if (isItself) {
                Optional<TypeElement> other = compiler.find(nested.of().annotated(), type);
                if (other.isPresent() && compiler.isSource(other.get())) {
                    Report told = Checks.check(reader.read(other.get()));
                    report.leaveTo(told);
                    isSound &= told.isClean();
                }
            }
        }
        return isSound;
    }

    private void write(TypeElement type, UserClass user, List<SourceFile> files, String module) {
        try {
            if (options.hasSchema()) {
                SchemaFile.of(user, type, compiler).writeTo(environment.getFiler(), module, type);
            }
            for (SourceFile file : files) {
                file.writeTo(environment.getFiler(), module, type);
            }
        } catch (IOException fault) {
            faults.tell(Problem.NOT_WRITTEN, nameOf(type), Optional.of(type), String.valueOf(fault.getMessage()));
        }
    }

    /** Whether the run time has all classes that the files name. */
    private boolean isNamedThere(TypeElement type, List<SourceFile> files) {
        for (SourceFile file : files) {
            for (String name : file.runtimeNames()) {
                if (compiler.find(name, type).isEmpty() && !compiler.hidesOurs(type)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The prefix of a file's name in a build of several modules: {@code orders/}. */
    private String moduleOf(TypeElement type) {
        String module = ClassKey.of(type, compiler.elements()).module();
        return module.isEmpty() ? "" : module + "/";
    }

    private static List<TypeSpec> write(UserClass user) {
        List<TypeSpec> written = new ArrayList<>();
        if (user.isUser()) {
            written.add(UserMapperType.of(user));
        }
        if (user.hasConverter()) {
            written.add(CustomConverterType.of(user));
        }
        return written;
    }

    /**
     * Reports a package that has to be written out, because two classes have the same name, if a type beside the class
     * has the name of the package's first part.
     */
    private static void hiddenPackage(UserClass user, List<SourceFile> files, Report report) {
        for (String hidden : user.surroundings().hiddenPackages()) {
            for (SourceFile file : files) {
                if (file.writesOut(hidden)) {
                    String type = "the type " + hidden.split("\\.", 2)[0];
                    String renamed = "that type, or " + user.label();
                    report.add(Problem.HIDDEN_NAME, user.place(), user.label(), "the package " + hidden, type, renamed);
                    return;
                }
            }
        }
    }
}
