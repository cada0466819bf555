package dev.talkbind.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.compiler.Compiled;
import dev.talkbind.processor.compiler.Processors;
import dev.talkbind.processor.compiler.Said;
import dev.talkbind.processor.compiler.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Converters for all properties of a type, from wherever they are named. */
class TypeConvertersTest {

    private static final String STAMP = """
            package texts;
            import dev.talkbind.annotations.TextConverter;
            import java.time.Instant;
            public class StampText implements TextConverter<Instant> {
                @Override public String toText(Instant value) { return value.toString(); }
                @Override public Instant fromText(String text) { return Instant.parse(text); }
            }
            """;

    private static final String SELLER = """
            package shop;
            import dev.talkbind.annotations.*;
            import java.time.Instant;
            @TalkUser public class Seller {
                public String id;
                public String name;
                @CustomField public Instant since;
            }
            """;

    private static String key(Compiled compiled) {
        return compiled.generated().get("shop/SellerCustomDataConverter.java");
    }

    private static Map<String, String> sources(String... texts) {
        Map<String, String> sources = new LinkedHashMap<>();
        for (String text : texts) {
            String folder = text.replaceFirst("(?s)package ([a-z]+);.*", "$1");
            String name = text.replaceFirst("(?s).*?\\b(?:class|enum|record|interface) (\\w+).*", "$1");
            sources.put(folder + "/" + name + ".java", text);
        }
        return sources;
    }

    @ParameterizedTest
    @EnumSource
    void theOptionCountsInAllOfTheBuild(TestCompiler compiler) {
        Compiled compiled = compiler.compile(sources(STAMP, SELLER), "-Atalkbind.converters=texts.StampText");

        assertThat(compiled.errors()).isEmpty();
        assertThat(key(compiled)).contains("FieldKey.of(\"since\", \"Seller.since\", new StampText())");
    }

    @Test
    void oneThatNoClassNeedsInTheOptionIsNoMatter() {
        String other = SELLER.replace("Instant since", "String since");

        Compiled compiled = TestCompiler.JAVAC.compile(
                sources(STAMP, other), "-Atalkbind.converters= texts.StampText ,", "-Xlint:all", "-Werror");

        assertThat(compiled.said()).isEmpty();
    }

    @Test
    void theClassIsNearerThanTheOption() {
        String other = STAMP.replace("StampText", "OtherText");
        String seller = SELLER.replace("@TalkUser", "@TalkUser(converters = texts.OtherText.class)");

        Compiled compiled =
                TestCompiler.JAVAC.compile(sources(STAMP, other, seller), "-Atalkbind.converters=texts.StampText");

        assertThat(compiled.said()).isEmpty();
        assertThat(key(compiled)).contains("new OtherText()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "texts.Nobody | the option talkbind.converters names texts.Nobody, which cannot be found",
                "java.lang.String | the option talkbind.converters names java.lang.String, which does not implement TextConverter",
                "shop.Base | the option talkbind.converters names shop.Base, which is abstract",
                "shop.Given | the option talkbind.converters names shop.Given, which has no constructor without parameters",
                "texts.StampText,shop.Given2 | the option talkbind.converters names two converters of Instant: StampText and Given2",
            })
    void anOptionThatNamesNoConverterIsAnError(String row) {
        String base = """
                package shop;
                abstract class Base extends texts.StampText {}
                """;
        String given = """
                package shop;
                class Given extends texts.StampText { Given(int any) {} }
                """;
        String second = given.replace("Given", "Given2").replace("int any", "");
        String[] parts = row.split(" \\| ", -1);

        Compiled compiled = TestCompiler.JAVAC.compile(
                sources(STAMP, SELLER, base, given, second), "-Atalkbind.converters=" + parts[0]);

        assertThat(compiled.errors()).extracting(Said::message).hasSize(1).allMatch(said -> said.contains(parts[1]));
    }

    @Test
    void oneThatTheClassCannotSeeIsAnErrorWhereItIsUsed() {
        String hidden = STAMP.replace("public class", "class");

        Compiled compiled =
                TestCompiler.JAVAC.compile(sources(hidden, SELLER), "-Atalkbind.converters=texts.StampText");

        assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB408");
        assertThat(compiled.errors()).extracting(Said::line).containsExactly(7L);
    }

    private static final String TYPED = """
            package shop;
            import dev.talkbind.annotations.*;
            @TalkUser public class Seller {
                public BranchId id;
                public String name;
                @CustomField public java.util.List<BranchId> others;
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@TalkText @Value class BranchId { @JsonValue long number; }",
                "@TalkText @Getter @RequiredArgsConstructor class BranchId { @JsonValue private final long number; }",
                "@TalkText @Data @AllArgsConstructor class BranchId { @JsonValue private long number; }",
                "@TalkText @Value(staticConstructor = \"of\") class BranchId { @JsonValue long number; }",
                "@Getter class BranchId { @JsonValue private final long number; @JsonCreator BranchId(long x) { number = x; } }",
            })
    void aTypedIdMayBeWrittenByLombok(String id) {
        String branch = "package shop; import lombok.*; import dev.talkbind.annotations.*; "
                + "import com.fasterxml.jackson.annotation.*;\n"
                + id.replace("class BranchId", "public class BranchId");
        for (List<Processor> order : List.of(Processors.lombokFirst(), Processors.lombokLast())) {
            Compiled compiled = TestCompiler.JAVAC.compile(sources(branch, TYPED), order, List.of());

            assertThat(compiled.errors()).isEmpty();
            assertThat(compiled.generated().get("shop/SellerUserMapper.java"))
                    .contains("WrappedText.of(LongText.INSTANCE, BranchId::getNumber, BranchId::");
        }
        Compiled none = TestCompiler.JAVAC.compile(sources(branch, TYPED), Processors.ours(), List.of());
        assertThat(none.errors())
                .filteredOn(Said::isOurs)
                .extracting(Said::code)
                .containsExactly("TB130");
    }

    @Test
    void aTypedIdThatLombokDoesNotMakeOneIsTold() {
        String branch = "package shop; import lombok.*; import dev.talkbind.annotations.*;\n"
                + "@TalkText @Value public class BranchId { long number; }";
        for (List<Processor> order : List.of(Processors.lombokFirst(), Processors.lombokLast())) {
            Compiled compiled = TestCompiler.JAVAC.compile(sources(branch, TYPED), order, List.of());

            assertThat(compiled.errors()).extracting(Said::code).containsExactly("TB414");
        }
    }

    @Test
    void aConverterThatIsStillToBeWrittenIsWaitedFor() {
        String money = """
                package shop;
                import dev.talkbind.annotations.*;
                @TalkText(MoneyText.class) public record Money(long cents) {}
                """;
        String seller = SELLER.replace("Instant since", "Money since");
        Compiled compiled = TestCompiler.JAVAC.compile(sources(money, seller));

        assertThat(compiled.said()).allMatch(said -> !said.isOurs());
    }

    @ParameterizedTest
    @EnumSource
    void aConverterThatAContainerMakesIsGivenToTheMapper(TestCompiler compiler) {
        String stereotype = "package org.springframework.stereotype; public @interface Component {}";
        String stamp = STAMP.replace("public class", "@org.springframework.stereotype.Component public class");
        String seller = """
                package shop;
                import dev.talkbind.annotations.*;
                import java.time.Instant;
                import java.util.List;
                @TalkUser(converters = texts.StampText.class) public class Seller {
                    public Instant id;
                    public String name;
                    @UserField(value = UserProperty.PHONE, converter = texts.StampText.class) public Instant[] phones;
                    @UserField(UserProperty.EMAIL) public List<Instant> mails;
                    @CustomField public List<Instant> logins;
                    public static Object mapper() {
                        return new SellerUserMapper(
                            new SellerCustomDataConverter(new texts.StampText()), new texts.StampText());
                    }
                }
                """;
        Map<String, String> sources = sources(stamp, seller);
        sources.put("org/springframework/stereotype/Component.java", stereotype);

        Compiled compiled = compiler.compile(sources, "-Atalkbind.componentModel=spring");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("shop/SellerUserMapper.java"))
                .doesNotContain("INSTANCE = ")
                .contains("private final UserKey<Instant> ID;")
                .contains("ID = UserKey.of(UserProperty.ID, \"Seller.id\", stampText);")
                .contains("AddressKey.array(UserProperty.PHONE, \"Seller.phones\", stampText, Instant[]::new);");
        assertThat(key(compiled)).contains("ListText.of(stampText)");
    }

    @ParameterizedTest
    @EnumSource
    void aMapperIsGivenAConverterOfAUserFieldAlone(TestCompiler compiler) {
        String stereotype = "package org.springframework.stereotype; public @interface Component {}";
        String stamp = STAMP.replace("public class", "@org.springframework.stereotype.Component public class");
        String seller = SELLER.replace(
                "public String id",
                "@UserField(value = UserProperty.ID, converter = texts.StampText.class) public Instant id");
        Map<String, String> sources = sources(stamp, seller);
        sources.put("org/springframework/stereotype/Component.java", stereotype);

        Compiled compiled = compiler.compile(sources, "-Atalkbind.componentModel=spring");

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated().get("shop/SellerUserMapper.java"))
                .contains("SellerUserMapper(StampText stampText) {")
                .contains("SellerCustomDataConverter.INSTANCE.toCustomData(seller)");
    }

    @Test
    void whatIsDeprecatedInATypedIdOrAConverterIsNoWarningInGeneratedCode() {
        String branch = """
                package shop;
                import dev.talkbind.annotations.*;
                @TalkText public record BranchId(@Deprecated long number) {
                    @Deprecated public BranchId {}
                    @Deprecated @Override public long number() { return number; }
                }
                """;
        String stamp = STAMP.replace("public class", "@Deprecated public class");
        String seller = SELLER.replace("public String id", "public BranchId id")
                .replace(
                        "@TalkUser",
                        "@SuppressWarnings(\"deprecation\") @TalkUser(converters = texts.StampText.class)");

        Compiled compiled = TestCompiler.JAVAC.compile(sources(branch, stamp, seller), "-Xlint:all", "-Werror");

        assertThat(compiled.said()).isEmpty();
    }

    /** Wherever a converter is named, a fault of it is told there; that of a type's own, where the type is used. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "abstract class Text implements TextConverter<Money> {} | TB403",
                "class Text extends Plain<Money> { Text(int any) {} } | TB404",
                "@SuppressWarnings(\"rawtypes\") class Text extends Plain implements TextConverter {} | TB406",
                "class Text<T> extends Plain<T> {} | TB406 of the class, TB405 elsewhere",
                "class Text extends Plain<Long> {} | TB413 of the class, TB405 elsewhere",
            })
    void aFaultOfAConverterIsToldWhereItIsNamed(String converter, String codes) {
        String plain = """
                package shop;
                import dev.talkbind.annotations.*;
                abstract class Plain<T> implements TextConverter<T> {
                    public String toText(T value) { return ""; }
                    public T fromText(String text) { return null; }
                }
                """;
        String named = "package shop; import dev.talkbind.annotations.*; " + converter;
        String ofClass = codes.substring(0, 5);
        String elsewhere = codes.contains("elsewhere") ? "TB405" : ofClass;
        String[] marks = {
            "(converters = Text.class)", "(Text.class)", ", converter = Text.class", "converter = Text.class"
        };
        for (int i = 0; i < marks.length; i++) {
            String money = "package shop; import dev.talkbind.annotations.*; "
                    + (i == 1 ? "@TalkText" + marks[i] : "@TalkText") + " record Money(long cents) {}";
            String seller = """
                    package shop;
                    import dev.talkbind.annotations.*;
                    @TalkUser%s
                    class Seller {
                        String id;
                        @UserField(value = UserProperty.NAME%s) Money name;
                        @CustomField(%s) Money rent;
                    }
                    """.formatted(i == 0 ? marks[i] : "", i == 2 ? marks[i] : "", i == 3 ? marks[i] : "");
            if (i == 0) {
                money = money.replace("@TalkText ", "");
                seller = seller.replace(
                        "UserField(value = UserProperty.NAME) Money", "UserField(value = UserProperty.NAME) String");
                seller = ofClass.equals("TB413") || ofClass.equals("TB406") // which convert no Money
                        ? seller.replace("@CustomField() Money", "@CustomField() String")
                        : seller;
            }
            List<String> expected = List.of(i == 0 ? ofClass : elsewhere);

            Compiled compiled = TestCompiler.JAVAC.compile(sources(plain, named, money, seller));

            assertThat(compiled.said())
                    .filteredOn(Said::isOurs)
                    .extracting(Said::code)
                    .as(seller)
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void aListOfATypeOfOnesOwnHasAWayOutThatWorks() {
        String branch = "package shop; public record BranchId(long number) {}";
        String annotated = branch.replace("public record", "@dev.talkbind.annotations.TalkText public record");
        String seller = SELLER.replace("Instant since", "java.util.List<BranchId> branches");

        assertThat(TestCompiler.JAVAC.compile(sources(branch, seller)).errors())
                .extracting(Said::message)
                .singleElement()
                .asString()
                .contains("Fix: put @TalkText on BranchId if it is one value; or ");
        assertThat(TestCompiler.JAVAC.compile(sources(annotated, seller)).said())
                .isEmpty();
    }
}
