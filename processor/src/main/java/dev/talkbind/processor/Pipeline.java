package dev.talkbind.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.check.Checks;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Compiler;
import dev.talkbind.processor.read.UserReader;
import dev.talkbind.processor.write.CustomConverterType;
import dev.talkbind.processor.write.UserMapperType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The way of one class: read, check, and where the report is clean, write. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Compiler compiler;
    private final UserReader reader;
    private final WrittenNames names;

    Pipeline(ProcessingEnvironment environment, Options options, Set<String> sources, WrittenNames names) {
        this.options = options;
        this.names = names;
        this.environment = environment;
        this.compiler =
                new Compiler(environment.getElementUtils(), environment.getTypeUtils(), sources, options.components());
        this.reader = new UserReader(compiler, options.roles(), options.converters());
    }

    /**
     * Whether the class is done with: false where it mentions a type that is not there yet, or where another processor is to
     * write something of it. One that is looked at {@code again} has waited for a round.
     */
    boolean run(String name, boolean again) {
        return guarded(name, (type, user) -> {
            Optional<UserClass> nested = user.isReady(again) ? nested(user) : Optional.empty();
            boolean isReady =
                    user.isReady(again) && (nested.isEmpty() || nested.get().isReady(again));
            if (isReady) {
                work(type, user, Checks.check(user));
            }
            return isReady;
        });
    }

    /**
     * Says what is left to say of a class that has waited to the last round. Of a missing type the compiler tells. Where the
     * build {@code fails} already, nothing can be written, and nobody knows what Immutables would have written.
     */
    void finish(String name, boolean fails) {
        guarded(name, (type, user) -> {
            boolean isUnknown = fails && user.awaits(Awaited.By.IMMUTABLES);
            if (user.isComplete() && !isUnknown) {
                boolean lacksLombok = user.awaits(Awaited.By.LOMBOK) && !(fails && user.isReady(true));
                Report report = lacksLombok ? lacking(user) : Checks.check(user);
                if (fails) {
                    report.printTo(environment.getMessager(), options.isVerbose());
                } else {
                    work(type, user, report);
                }
            }
            return true;
        });
    }

    /** If Lombok had run, the class would have been whole in a round before the last, or is now in a build that fails. */
    private static Report lacking(UserClass user) {
        Text lombok = user.awaited().orElseThrow().what();
        Report report = new Report();
        report.add(Problem.NO_LOMBOK, lombok.place(), user.label(), lombok.value());
        return report;
    }

    private boolean guarded(String name, BiPredicate<TypeElement, UserClass> step) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        try {
            return step.test(type, reader.read(type));
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            fail(type, Problem.OUR_FAULT, Faults.describe(fault));
            return true;
        }
    }

    /** The {@code @TalkCustomData} type that is the CUSTOM property, if its converter is written in this build. */
    private Optional<UserClass> nested(UserClass user) {
        Optional<ClassName> name = user.customType();
        if (name.isEmpty()) {
            return Optional.empty();
        }
        TypeElement type =
                environment.getElementUtils().getTypeElement(name.get().canonicalName());
        return compiler.isSource(type) ? Optional.of(reader.read(type)) : Optional.empty();
    }

    /** Code is not written that would call a converter which is not. That one's problems are told beside it. */
    private boolean isNestedWritten(UserClass user) {
        Optional<UserClass> nested = nested(user);
        return nested.isEmpty()
                || nested.get().isComplete() && Checks.check(nested.get()).isClean();
    }

    private void work(TypeElement type, UserClass user, Report report) {
        List<SourceFile> files = new ArrayList<>();
        if (report.isClean() && isNestedWritten(user)) {
            for (TypeSpec spec : write(user)) {
                names.claim(SourceFile.nameOf(user, spec), user, report);
                files.add(SourceFile.of(user, spec));
            }
        }
        hiddenPackage(user, files, report);
        report.printTo(environment.getMessager(), options.isVerbose());
        if (report.isClean()) {
            try {
                for (SourceFile file : files) {
                    file.writeTo(environment.getFiler(), type);
                }
            } catch (IOException fault) {
                fail(type, Problem.NOT_WRITTEN, String.valueOf(fault.getMessage()));
            }
        }
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

    /** A package that is written out, as two classes have one name, where a type beside the class is called as its first part. */
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

    private void fail(TypeElement type, Problem problem, String why) {
        Report report = new Report();
        report.add(problem, Place.of(type, 0), type.getQualifiedName().toString(), why);
        report.printTo(environment.getMessager(), options.isVerbose());
    }
}
