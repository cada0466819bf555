package dev.talkbind.processor;

import dev.talkbind.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the documentation tells of a problem that no one source can cause: a fault of ours, or something about the build.
 *
 * <p>{@link OurFaultsTest}, {@link SuppliesTest} and {@code KotlinFieldsTest} show each of them.
 */
record Sourceless(String why, List<String> about) {

    private static final Map<Problem, Sourceless> ALL = Map.of(
            Problem.OUR_FAULT,
            of(
                    "This is a bug in Talkbind. Only this class gets no mapper.",
                    "shop.Seller",
                    "java.lang.NullPointerException at dev.talkbind.processor.read.UserReader.read:42, …"),
            Problem.NOT_WRITTEN,
            of(
                    "The compiler could not write a generated file, for example because the disk is full or the folder is read-only.",
                    "shop.Seller",
                    "No space left on device"),
            Problem.HIDDEN_ANNOTATION,
            of(
                    "Java does not allow a field with such a name, so kapt leaves it out when it shows a Kotlin class as Java.",
                    "Seller.default",
                    "default"),
            Problem.NO_RUNTIME,
            of(
                    "The annotations alone are not enough: generated code calls the run time. Only the first class of a module reports it.",
                    "Seller",
                    "the module shop does not read dev.talkbind.runtime",
                    "add requires dev.talkbind.runtime; to the module-info.java of shop,"
                            + " and dev.talkbind:talkbind-runtime to its dependencies"),
            Problem.OLD_RUNTIME,
            of(
                    "Generated code calls methods that are new in the processor's version of the run time. Only the first class of a module reports it.",
                    "Seller"),
            Problem.NOT_HANDED_ON,
            of(
                    "Modules that see the class also see its mapper, whose methods take and return a `User`. Only the first class"
                            + " of a module reports it.",
                    "shop",
                    "Seller"));

    private static Sourceless of(String why, String... about) {
        return new Sourceless(why, List.of(about));
    }

    static Sourceless of(Problem problem) {
        return ALL.get(problem);
    }

    static Set<Problem> problems() {
        return ALL.keySet();
    }
}
