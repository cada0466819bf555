package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lombok in the same compilation: before Talkbind, after it, or not at all. */
class LombokTest {

    private static final String DATA =
            "@Data @TalkUser class Seller { private String id; private String name; @CustomField private int rating; }";
    private static final String BUILDER =
            "@Builder @TalkUser class Seller { String id; String name; @CustomField String tier; }";

    private static Compiled compile(List<Processor> processors, String... sources) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < sources.length; i++) {
            files.put("Source" + i + ".java", "import dev.talkbind.annotations.*;\nimport lombok.*;\n" + sources[i]);
        }
        // without Lombok javac warns that nobody claims its annotations
        boolean hasLombok = processors.size() > Processors.ours().size();
        List<String> strict = hasLombok ? List.of("-Xlint:all,-auxiliaryclass", "-Werror") : List.of();
        return TestCompiler.JAVAC.compile(files, processors, strict);
    }

    private static List<String> codes(Compiled compiled) {
        return compiled.errors().stream().map(Said::code).toList();
    }

    @Test
    void theOrderOfProcessorsMakesNoDifference() {
        Compiled first = compile(Processors.lombokFirst(), DATA);
        Compiled last = compile(Processors.lombokLast(), DATA);

        assertThat(first.said()).isEmpty();
        assertThat(last.said()).isEmpty();
        assertThat(first.generated()).isEqualTo(last.generated());
        assertThat(last.generated().get("SellerUserMapper.java")).contains("seller.getName()");
    }

    /** Nobody asked it for getters. */
    @Test
    void whatItDoesNotWriteIsNotMissed() {
        String onlySet = """
                @Setter @TalkUser(direction = Direction.READ) class Seller { private String id; @CustomField private int rating; }
                class Shop { @Setter @CustomField private String city; }
                @Data @TalkUser class Buyer {
                    private String id;
                    private String name;
                    @TalkNested(direction = Direction.READ) private Shop shop;
                }
                """;

        assertThat(compile(Processors.lombokLast(), onlySet).said()).isEmpty();
        assertThat(compile(Processors.lombokFirst(), onlySet).said()).isEmpty();
        assertThat(codes(compile(
                        Processors.lombokLast(),
                        "@Setter @TalkUser class Seller { private String id; private String name; }")))
                .containsExactly("TB114");
    }

    /** Before Lombok, the class looks as if it were made by a constructor without parameters. */
    @Test
    void aClassThatLooksCompleteWaitsAllTheSame() {
        Compiled last = compile(Processors.lombokLast(), BUILDER);

        assertThat(last.said()).isEmpty();
        assertThat(last.generated().get("SellerUserMapper.java")).contains("var builder = Seller.builder();");
    }

    /** A nested type waits for Lombok as its owner does: one is filled by setters, the other copied by its builder. */
    @Test
    void nestedTypesAreMappedAsItLeavesThem() {
        String box = "@Data class Box { @CustomField private String city; @CustomField private int number; }";
        String plan =
                "@Value @Builder(toBuilder = true) class Plan { @CustomField String tier; @CustomField int seats; }";
        String owner = "@Data @TalkUser class Shop { private String id; private String name; "
                + "@TalkNested(prefix = \"box_\") private Box box; @TalkNested(prefix = \"plan_\") private Plan plan; }";
        Compiled first = compile(Processors.lombokFirst(), box, plan, owner);
        Compiled last = compile(Processors.lombokLast(), box, plan, owner);

        assertThat(first.said()).isEmpty();
        assertThat(last.said()).isEmpty();
        assertThat(last.generated()).isEqualTo(first.generated());
        assertThat(last.generated().get("ShopCustomDataConverter.java"))
                .contains("box.setCity(boxCity);", "var builder = plan.toBuilder();", "builder.tier(planTier);");
    }

    @Test
    void withoutLombokThereIsOneErrorForEachClass() {
        Compiled none = compile(Processors.ours(), DATA, BUILDER.replace("Seller", "Buyer"));

        assertThat(codes(none)).containsExactly("TB130", "TB130");
        assertThat(none.errors())
                .extracting(Said::message)
                .allMatch(said -> said.contains("put Lombok on the processor path"));
    }

    /** Its configuration may ask for this: a getter then has what its field has, which is no second annotation. */
    @Test
    void annotationsThatItCopiesAreTheOwnersOwn(@TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("lombok.config"),
                "config.stopBubbling = true\nlombok.copyableAnnotations += dev.talkbind.annotations.CustomField\n");
        Files.writeString(folder.resolve("Seller.java"), """
                import dev.talkbind.annotations.*;
                import lombok.*;

                @TalkUser @Getter class Seller {
                    private final String id;
                    private final String name;
                    @CustomField("tier_key") private final String tier;
                    Seller(String id, String name, String tier) { this.id = id; this.name = name; this.tier = tier; }
                }
                """);

        for (List<Processor> order : List.of(Processors.lombokFirst(), Processors.lombokLast())) {
            Compiled compiled = TestCompiler.JAVAC.compile(folder, order, List.of("-Xlint:all", "-Werror"));

            assertThat(compiled.said()).isEmpty();
            assertThat(compiled.generated()).containsKey("SellerCustomDataConverter.java");
        }
    }

    /** A class that is written in the first round makes for a second, in which Lombok is as absent as before. */
    @Test
    void withoutLombokAFurtherRoundChangesNothing() {
        Compiled none = compile(Processors.ours(), DATA, "@TalkUser record Buyer(String id, String name) {}");

        assertThat(codes(none)).containsExactly("TB130");
    }

    /** A mistake elsewhere ends the rounds, but Lombok has had its turn in the first. */
    @Test
    void aMistakeElsewhereMakesNoOtherOfLombok() {
        String buyer = "@TalkUser record Buyer(String id, String name, @CustomField Object tier) {}";

        assertThat(codes(compile(Processors.lombokLast(), DATA, buyer))).containsExactly("TB401");
        assertThat(codes(compile(Processors.ours(), DATA, buyer))).containsExactly("TB401", "TB130");
    }

    @Test
    void aMistakeInAClassOfLomboksIsSaid() {
        String seller = DATA.replace("int rating", "Object rating");

        assertThat(codes(compile(Processors.lombokLast(), seller))).containsExactly("TB401");
    }

    @Test
    void aGetterThatTheOwnerDoesNotWantIsNotLomboksFault() {
        String seller = DATA.replace("private int", "@Getter(AccessLevel.NONE) private int");

        assertThat(codes(compile(Processors.lombokLast(), seller))).containsExactly("TB114");
    }

    @Test
    void aClassMayHaveTheNameOfAPropertyThatNobodyReads() {
        Compiled ours = compile(
                Processors.ours(),
                "@TalkUser class tier { String id; String name; @CustomField private String tier; }");

        assertThat(codes(ours)).containsExactly("TB114");
    }

    @Test
    void aBuilderTakesAnyCollectionOfElements() {
        Compiled last = compile(
                Processors.lombokLast(),
                "@Value @Builder @TalkUser class Seller { String id; String name;"
                        + " @CustomField @Singular java.util.List<String> tags; }");

        assertThat(last.said()).isEmpty();
        assertThat(last.generated().get("SellerUserMapper.java")).contains("builder.tags(tags)");
        assertThat(last.generated().get("SellerCustomDataConverter.java")).doesNotContain("clearTags");
    }

    /** On the class, on a superclass too, or on the constructor that the builder calls. */
    @Test
    void aBuildersMethodsMayHaveAPrefix() {
        Compiled last = compile(
                Processors.lombokLast(),
                "@Value @Builder(setterPrefix = \"with\", toBuilder = true) @TalkUser class Seller { String id; String name;"
                        + " @CustomField @Singular java.util.List<String> tags; @CustomField String withIt; @CustomField String aName; }",
                "@Getter @lombok.experimental.SuperBuilder(setterPrefix = \"use\") class Account { String id; String name; }",
                "@Getter @lombok.experimental.SuperBuilder(setterPrefix = \"use\") @TalkUser class Buyer extends Account"
                        + " { @CustomField String tier; }",
                "@Getter @TalkUser class Agent { String id; String name;"
                        + " @Builder(setterPrefix = \"having\") Agent(String id, String name) { this.id = id; this.name = name; } }");

        assertThat(last.said()).isEmpty();
        assertThat(last.generated().get("SellerCustomDataConverter.java"))
                .contains(
                        "builder.clearTags();", "builder.withTags(tags);", "builder.withWithIt(", "builder.withAName(");
        assertThat(last.generated().get("BuyerUserMapper.java"))
                .contains("builder.useId(id);", "builder.useTier(tier);");
        assertThat(last.generated().get("AgentUserMapper.java")).contains("builder.havingName(name);");
    }

    /** It would add to what the copy has already, and takes no null. */
    @Test
    void aBuilderOfACopyIsEmptiedFirst() {
        Compiled last = compile(
                Processors.lombokLast(),
                "@Value @Builder(toBuilder = true) @TalkUser class Seller { String id; String name;"
                        + " @CustomField @Singular java.util.Set<String> tags; @CustomField String tier; }");

        assertThat(last.said()).isEmpty();
        assertThat(last.generated().get("SellerCustomDataConverter.java"))
                .contains(
                        "builder.clearTags();\n            if (in.setsNonNull(TAGS, tags)) {\n                builder.tags(tags);")
                .contains("builder.tier(tier);");
    }
}
