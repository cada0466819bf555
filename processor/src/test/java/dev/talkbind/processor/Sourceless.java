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
                    "A bug in Talkbind. It costs this class its mapper, and no other class anything.",
                    "shop.Seller",
                    "java.lang.NullPointerException at dev.talkbind.processor.read.UserReader.read:42, …"),
            Problem.NOT_WRITTEN,
            of(
                    "The compiler could not take a generated file: the disk is full, say, or the folder is read-only.",
                    "shop.Seller",
                    "No space left on device"),
            Problem.HIDDEN_ANNOTATION,
            of(
                    "Java has no field of such a name, so in what kapt shows of a Kotlin class it is left out.",
                    "Seller.default",
                    "default"),
            Problem.NO_RUNTIME,
            of(
                    "The annotations alone are not enough: generated code calls the run time. The first class of a module tells.",
                    "Seller",
                    "the module shop does not read dev.talkbind.runtime",
                    "add requires dev.talkbind.runtime; to the module-info.java of shop,"
                            + " and dev.talkbind:talkbind-runtime to its dependencies"),
            Problem.OLD_RUNTIME,
            of(
                    "Generated code calls what came to the run time with the processor's version. The first class of a module tells.",
                    "Seller"),
            Problem.NOT_HANDED_ON,
            of(
                    "Others who see the class see its mapper, whose methods take and give a `User`. The first class of a module"
                            + " tells.",
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
