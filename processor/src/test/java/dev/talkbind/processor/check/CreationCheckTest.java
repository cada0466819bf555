package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.BuilderMethod;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.Trait;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.problem.Finding;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CreationCheckTest {

    private static final JavaType STRING = Types.of(String.class);

    private final PropertyModel tier = PropertyModel.string("tier").at(30);

    @Test
    void aBeanIsFilledBySetters() {
        assertThat(found(UserModel.seller().custom(tier))).isEmpty();
        assertThat(found(UserModel.seller().custom(tier.withoutSetter()))).containsExactly("TB109 30");
    }

    @Test
    void whatIsNoPropertyNeedsNoSetter() {
        tier.withoutSetter().flaws(Flaw.STATIC);

        assertThat(found(UserModel.seller().custom(tier))).isEmpty();
    }

    @Test
    void whatAConstructorTakesNeedsNoSetter() {
        UserModel seller = UserModel.seller().custom(tier.withoutSetter()).creation(constructor("id", "tier"));

        assertThat(found(seller)).isEmpty();
    }

    @Test
    void everyParameterIsAProperty() {
        UserModel seller = UserModel.seller().creation(constructor("id", "tier", "plan"));

        assertThat(found(seller)).containsExactly("TB107 0", "TB107 0");
        assertThat(found(seller.custom(tier).ignored(PropertyModel.string("plan"))))
                .isEmpty();
    }

    @Test
    void whatIsNeverNullIsNotLeftOut() {
        UserModel seller = UserModel.seller().creation(constructor("id", "plan"));
        PropertyModel plan = PropertyModel.string("plan").at(40).traits(Trait.NEVER_NULL);

        assertThat(found(seller.ignored(plan))).containsExactly("TB123 40");
    }

    @Test
    void aParameterHasThePropertysType() {
        UserModel seller = UserModel.empty()
                .custom(
                        PropertyModel.of("a", JavaType.of(TypeName.INT)).at(30),
                        PropertyModel.of("b", Types.optional(STRING)).at(40),
                        PropertyModel.of("c", Types.list(STRING)).at(50))
                .creation(Creation.constructor(List.of(
                        new Parameter("a", Types.of(Integer.class)),
                        new Parameter("b", STRING),
                        new Parameter("c", Types.list(Types.of(Object.class))))));

        assertThat(found(seller)).containsExactly("TB108 50");
    }

    @Test
    void aBuilderSetsEveryProperty() {
        UserModel seller = UserModel.seller().creation(builder("id", "name", "other"));
        assertThat(found(seller)).isEmpty();

        assertThat(found(seller.custom(tier))).as("whatever setters there are").containsExactly("TB109 30");
    }

    @Test
    void thereIsOneWay() {
        assertThat(found(UserModel.seller().creation(Creation.ambiguous()))).containsExactly("TB106 0");
        assertThat(found(UserModel.seller().creation(Creation.none()))).containsExactly("TB105 0");
        assertThat(found(UserModel.seller().creation(Creation.throwing()))).containsExactly("TB117 0");
        assertThat(found(UserModel.seller().creation(Creation.none()).writeOnly()))
                .isEmpty();
        assertThat(found(UserModel.seller().creation(Creation.ambiguous()).writeOnly()))
                .isEmpty();
    }

    @Test
    void saysWhyThereIsNone() {
        TypeShape shape = new TypeShape(TypeShape.Kind.CLASS, true, true, false, false, false, false);
        UserModel seller = UserModel.seller().creation(Creation.none());

        assertThat(Found.said(CreationCheck.check(seller.build())))
                .containsExactly(
                        "Seller cannot be made when it is read: its package can call no constructor or factory of it.");
        assertThat(Found.said(CreationCheck.check(seller.shape(shape).build())))
                .containsExactly("Seller cannot be made when it is read: it is abstract.");
    }

    @Test
    void saysWhatKotlinHidesFromJava() {
        UserModel seller = UserModel.seller().custom(tier.traits(Trait.KOTLIN)).creation(Creation.none());

        assertThat(CreationCheck.check(seller.build()).findings().get(0).text())
                .contains(
                        "Java cannot call a constructor of it that is private or internal, or that takes a value class")
                .contains("let a public constructor take the types that value classes hold");
    }

    /** No parameter of Java has such a name. */
    @Test
    void aKeywordIsAnnotatedOnItsGetter() {
        UserModel seller = UserModel.seller().creation(constructor("id", "default"));

        assertThat(CreationCheck.check(seller.build()).findings().get(0).text()).contains("@get:CustomField");
    }

    @Test
    void aParameterMayHaveAWiderType() {
        Parameter wide = new Parameter("tier", Types.of(Object.class), true, Optional.empty());
        Parameter other = new Parameter("tier", Types.of(Object.class), false, Optional.empty());

        assertThat(found(UserModel.seller().custom(tier).creation(Creation.constructor(List.of(wide)))))
                .isEmpty();
        assertThat(found(UserModel.seller().custom(tier).creation(Creation.constructor(List.of(other)))))
                .containsExactly("TB108 30");
    }

    /** Custom data may be that of a user which is read. */
    @Test
    void theWayOutIsOnlyNamedWhereItExists() {
        Creation none = Creation.none();

        assertThat(CreationCheck.check(UserModel.seller().creation(none).build())
                        .findings()
                        .get(0)
                        .text())
                .endsWith(", or set direction = Direction.WRITE in @TalkUser.");
        assertThat(CreationCheck.check(UserModel.customData().creation(none).build())
                        .findings()
                        .get(0)
                        .text())
                .endsWith("with parameters that are named like its properties, or a builder.");
    }

    /** Each parameter of no property's name may be one that nothing sets; what is still unset then is a mistake of its own. */
    @Test
    void aMisnamedParameterIsOneMistake() {
        UserModel seller = UserModel.empty()
                .field(UserProperty.ID, PropertyModel.string("id").at(10).withoutSetter())
                .custom(tier.withoutSetter());

        assertThat(found(seller.creation(constructor("identifier", "tier")))).containsExactly("TB107 0");
        assertThat(found(seller.creation(constructor("identifier")))).containsExactly("TB107 0", "TB109 30");
    }

    @Test
    void findingsAreInTheOrderOfTheSource() {
        UserModel seller = UserModel.empty()
                .custom(tier.withoutSetter().traits(Trait.COMPUTED))
                .field(UserProperty.ID, PropertyModel.string("id").at(10).withoutSetter())
                .creation(constructor());

        assertThat(found(seller)).containsExactly("TB109 10", "TB109 30");
    }

    /** The id cannot be left out, and what is computed needs another fix than a field. */
    @Test
    void whatLacksSettersIsOneMistake() {
        UserModel seller = UserModel.empty()
                .custom(
                        tier.withoutSetter(),
                        PropertyModel.string("plan").at(20).withoutSetter(),
                        PropertyModel.string("rank").at(40).withoutSetter().traits(Trait.COMPUTED))
                .field(UserProperty.ID, PropertyModel.string("id").at(10).withoutSetter())
                .creation(constructor());

        assertThat(CreationCheck.check(seller.build()).findings())
                .extracting(Finding::text)
                .containsExactly(
                        "[TB109] Seller.id, Seller.plan and Seller.tier cannot be set when Seller is read."
                                + " Fix: set direction = Direction.WRITE if they are only written; or give them setters,"
                                + " fields that its package can set, or parameters of the constructor named id, plan and"
                                + " tier; or leave plan and tier out with @TalkIgnore alone.",
                        "[TB109] Seller.rank cannot be set when Seller is read. Fix: write @CustomField(direction ="
                                + " Direction.WRITE) if it is only written; or give it a setter, or a parameter of the"
                                + " constructor named rank; or leave it out with @TalkIgnore alone.");
    }

    @Test
    void whatIsGivenNullIsOneMistake() {
        PropertyModel plan = PropertyModel.string("plan").at(40).traits(Trait.NEVER_NULL);
        PropertyModel rank = PropertyModel.string("rank").at(30).traits(Trait.NEVER_NULL);
        UserModel seller = UserModel.seller()
                .creation(constructor("id", "plan", "rank"))
                .ignored(plan)
                .ignored(rank);

        assertThat(Found.said(CreationCheck.check(seller.build())))
                .containsExactly("Seller.rank and Seller.plan are left out, so Seller would be made with null instead,"
                        + " but they must not be null.");
    }

    private static List<String> found(UserModel model) {
        return Found.in(CreationCheck.check(model.build()));
    }

    private static Creation constructor(String... parameters) {
        return Creation.constructor(
                Stream.of(parameters).map(name -> new Parameter(name, STRING)).toList());
    }

    private static Creation builder(String... properties) {
        return Creation.builder(
                ClassName.get("com.acme", "Seller", "Builder"),
                Stream.of(properties)
                        .map(name -> new BuilderMethod(name, new Access(name, true, STRING), false, false))
                        .toList());
    }
}
