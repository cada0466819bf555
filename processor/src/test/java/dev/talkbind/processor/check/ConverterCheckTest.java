package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.talkbind.processor.model.Flaw;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Converter;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConverterCheckTest {

    private static final Optional<TypeName> OF_LONG = Optional.of(TypeName.LONG.box());

    private final PropertyModel price =
            PropertyModel.of("price", JavaType.of(TypeName.LONG)).at(30);

    @Test
    void aConverterIsMadeAndConvertsItsProperty() {
        assertThat(found(price)).isEmpty();
        assertThat(found(price.converter(PropertyModel.converter(OF_LONG, false, true))))
                .isEmpty();
    }

    @Test
    void ofAnOptionalItConvertsTheValue() {
        PropertyModel optional = PropertyModel.of("price", Types.optional(Types.of(Long.class)));

        assertThat(found(optional.converter(TypeName.LONG.box()))).isEmpty();
    }

    @Test
    void ofAListItConvertsTheWholeOrTheElements() {
        JavaType longs = Types.list(Types.of(Long.class));

        assertThat(found(PropertyModel.of("prices", longs).converter(longs.name())))
                .isEmpty();
        assertThat(found(PropertyModel.of("prices", longs).converter(TypeName.LONG.box())))
                .isEmpty();
        assertThat(found(PropertyModel.of("prices", longs).converter(TypeName.INT.box())))
                .containsExactly("TB405 5");
    }

    @Test
    void anAbstractOneCannotBeMade() {
        assertThat(found(price.converter(PropertyModel.converter(OF_LONG, true, false))))
                .containsExactly("TB403 5");
    }

    @Test
    void norCanOneWithoutAConstructor() {
        assertThat(found(price.converter(PropertyModel.converter(OF_LONG, false, false))))
                .containsExactly("TB404 5");
    }

    @Test
    void anEnumOfOneConstantIsMade() {
        assertThat(found(price.converter(enumConverter(Optional.of("INSTANCE"), true))))
                .isEmpty();
        assertThat(found(price.converter(enumConverter(Optional.empty(), true))))
                .containsExactly("TB404 5");
    }

    @Test
    void oneThatCannotBeSeenIsHiddenHoweverItIsMade() {
        assertThat(found(price.converter(enumConverter(Optional.of("INSTANCE"), false))))
                .containsExactly("TB408 5");
        assertThat(found(price.converter(enumConverter(Optional.empty(), false))))
                .containsExactly("TB408 5");
    }

    @Test
    void aRawOneDoesNotSayWhatItConverts() {
        assertThat(found(price.converter(PropertyModel.converter(Optional.empty(), false, true))))
                .containsExactly("TB406 5");
    }

    @Test
    void oneOfAnotherTypeDoesNotConvertTheProperty() {
        price.converter(TypeName.INT.box());

        assertThat(found(price)).containsExactly("TB405 5");
        assertThat(Found.said(
                        ConverterCheck.check(UserModel.seller().custom(price).build())))
                .containsExactly(
                        "Seller.price has the type long, so its converter must convert Long, but MoneyText converts Integer.");
    }

    @Test
    void whatIsNoPropertyIsNotLookedAt() {
        assertThat(found(price.converter(TypeName.INT.box()).flaws(Flaw.STATIC)))
                .isEmpty();
    }

    private static Converter enumConverter(Optional<String> constant, boolean isVisible) {
        return new Converter(
                ClassName.get("com.acme", "MoneyText"),
                OF_LONG,
                List.of(),
                false,
                isVisible,
                constant,
                false,
                false,
                false);
    }

    private static List<String> found(PropertyModel property) {
        return Found.in(ConverterCheck.check(UserModel.seller().custom(property).build()));
    }
}
