package dev.talkbind.processor;

import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.check.Checks;
import dev.talkbind.processor.check.SupplyCheck;
import dev.talkbind.processor.model.Awaited;
import dev.talkbind.processor.model.Text;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.ClassKey;
import dev.talkbind.processor.read.Language;
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

/** The way of one class: read, check, and where the report is clean, write. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Language language;
    private final UserReader reader;
    private final WrittenNames names;
    private final Faults faults;

    Pipeline(ProcessingEnvironment environment, Options options, Language language, WrittenNames names) {
        this.options = options;
        this.names = names;
        this.faults = new Faults(environment.getMessager());
        this.environment = environment;
        this.language = language;
        this.reader = new UserReader(language, options.roles());
    }

    /**
     * Whether the class is done with: false where it mentions a type that is not there yet, or where another processor is to
     * write something of it. One that is looked at {@code again} has waited for a round.
     */
    boolean run(TypeElement type, boolean again) {
        return guarded(type, user -> {
            boolean isReady = user.shape().isUnnamed()
                    || user.isReady(again) && nested(type, user).stream().allMatch(one -> one.isReady(again));
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
    void finish(TypeElement type, boolean fails) {
        guarded(type, user -> {
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

    private boolean guarded(TypeElement type, Predicate<UserClass> step) {
        boolean[] isDone = {true};
        faults.guard(nameOf(type), Optional.of(type), () -> isDone[0] = step.test(reader.read(type)));
        return isDone[0];
    }

    private static String nameOf(TypeElement type) {
        return String.valueOf(type.getQualifiedName());
    }

    /** The {@code @TalkCustomData} type that is the CUSTOM property, if its converter is written in this build. */
    private Optional<UserClass> nested(TypeElement type, UserClass user) {
        return user.customType()
                .flatMap(name -> language.find(name, type))
                .filter(language::isSource)
                .map(reader::read);
    }

    /** Code is not written that would call a converter which is not. That one's problems are told beside it. */
    private boolean isNestedWritten(TypeElement type, UserClass user) {
        return nested(type, user).stream()
                .allMatch(one -> one.isComplete() && Checks.check(one).isClean());
    }

    private void work(TypeElement type, UserClass user, Report report) {
        List<TypeSpec> written = report.isClean() && isNestedWritten(type, user) ? write(user) : List.of();
        String module = moduleOf(type);
        written.forEach(spec -> names.claim(module + SourceFile.nameOf(user, spec), user, language.build(), report));
        List<SourceFile> files =
                written.stream().map(spec -> SourceFile.of(user, spec)).toList();
        hiddenPackage(user, files).ifPresent(report::add);
        Report supply = SupplyCheck.check(user, isNamedThere(type, files));
        if (language.build().isNews(module, supply)) {
            report.addAll(supply);
        }
        report.printTo(environment.getMessager(), options.isVerbose());
        if (report.isClean() && supply.isClean()) {
            write(type, files, language.build().hasModules() ? module : "");
        }
    }

    private void write(TypeElement type, List<SourceFile> files, String module) {
        try {
            for (SourceFile file : files) {
                file.writeTo(environment.getFiler(), module, type);
            }
        } catch (IOException fault) {
            faults.tell(Problem.NOT_WRITTEN, nameOf(type), Optional.of(type), String.valueOf(fault.getMessage()));
        }
    }

    /** Whether all of the run time is there that the files name. */
    private boolean isNamedThere(TypeElement type, List<SourceFile> files) {
        for (SourceFile file : files) {
            for (String name : file.runtimeNames()) {
                if (language.find(name, type).isEmpty() && !language.hidesOurs(type)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** What stands before the name of a file in a build of several modules: {@code orders/}. */
    private String moduleOf(TypeElement type) {
        String module = ClassKey.of(type, language.elements()).module();
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

    /** A package that is written out, as two classes have one name, where a type beside the class is called as its first part. */
    private static Optional<Finding> hiddenPackage(UserClass user, List<SourceFile> files) {
        return user.surroundings().hiddenPackages().stream()
                .filter(hidden -> files.stream().anyMatch(file -> file.writesOut(hidden)))
                .findFirst()
                .map(hidden -> Finding.of(
                        Problem.HIDDEN_NAME,
                        user.place(),
                        user.label(),
                        "the package " + hidden,
                        "the type " + hidden.split("\\.", 2)[0],
                        "that type, or " + user.label()));
    }
}
