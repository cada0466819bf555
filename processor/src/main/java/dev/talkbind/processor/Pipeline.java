package dev.talkbind.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.talkbind.processor.check.Checks;
import dev.talkbind.processor.model.UserClass;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.problem.Place;
import dev.talkbind.processor.problem.Problem;
import dev.talkbind.processor.problem.Report;
import dev.talkbind.processor.read.Language;
import dev.talkbind.processor.read.UserReader;
import dev.talkbind.processor.write.CustomConverterType;
import dev.talkbind.processor.write.UserMapperType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** The way of one class: read, check, and where the report is clean, write. */
final class Pipeline {

    private final ProcessingEnvironment environment;
    private final Options options;
    private final Language language;
    private final UserReader reader;
    private final WrittenNames names;

    Pipeline(ProcessingEnvironment environment, Options options, Set<String> sources, WrittenNames names) {
        this.options = options;
        this.names = names;
        this.environment = environment;
        this.language = new Language(environment.getElementUtils(), environment.getTypeUtils(), sources);
        this.reader = new UserReader(language, options.roles());
    }

    /** Whether the class is done with: false where it mentions a type that is not there yet. */
    boolean run(String name) {
        TypeElement type = environment.getElementUtils().getTypeElement(name);
        try {
            UserClass user = reader.read(type);
            Optional<UserClass> nested = user.customType()
                    .map(this::typeOf)
                    .filter(language::isSource)
                    .map(reader::read);
            boolean isComplete = user.isComplete() && nested.stream().allMatch(UserClass::isComplete);
            if (isComplete) {
                boolean isNestedWritten =
                        nested.stream().allMatch(one -> Checks.check(one).isClean());
                work(type, user, isNestedWritten);
            }
            return isComplete;
        } catch (RuntimeException | StackOverflowError | LinkageError fault) {
            fail(type, Problem.OUR_FAULT, Faults.describe(fault));
            return true;
        }
    }

    private TypeElement typeOf(ClassName name) {
        return environment.getElementUtils().getTypeElement(name.canonicalName());
    }

    /** {@code isWritten}: code is not written that would call a converter which is not. That one's problems are told beside it. */
    private void work(TypeElement type, UserClass user, boolean isWritten) {
        Report report = Checks.check(user);
        List<TypeSpec> written = report.isClean() && isWritten ? write(user) : List.of();
        written.forEach(spec -> names.claim(SourceFile.nameOf(user, spec), user, report));
        List<SourceFile> files =
                written.stream().map(spec -> SourceFile.of(user, spec)).toList();
        hiddenPackage(user, files).ifPresent(report::add);
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

    private void fail(TypeElement type, Problem problem, String why) {
        Report report = new Report();
        report.add(problem, Place.of(type, 0), type.getQualifiedName().toString(), why);
        report.printTo(environment.getMessager(), options.isVerbose());
    }
}
