package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.talkbind.processor.model.ComponentModel;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Converter;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InjectionTest {

    private static final Converter GIVEN = new Converter(
            ClassName.get("com.acme", "MoneyText"),
            Optional.of(ClassName.get(String.class)),
            List.of(),
            false,
            true,
            Optional.empty(),
            false,
            false,
            true);

    private static UserModel seller(ComponentModel model) {
        return UserModel.seller().custom(PropertyModel.string("tier")).components(model);
    }

    private static UserModel given(ComponentModel model) {
        return seller(model).custom(PropertyModel.string("rent").converter(GIVEN));
    }

    @Test
    void aComponentHasAnInstanceTooWhereNothingIsGivenToIt() {
        String mapper =
                Written.by(UserMapperType.of(seller(ComponentModel.SPRING).build()));

        assertThat(mapper)
                .contains("@Component\npublic final class SellerUserMapper")
                .contains("public static final SellerUserMapper INSTANCE = new SellerUserMapper();")
                .contains("    SellerUserMapper() {}");
    }

    @Test
    void aConverterThatIsGivenMakesItsKeyInTheConstructor() {
        String converter =
                Written.by(CustomConverterType.of(given(ComponentModel.JAKARTA).build()));

        assertThat(converter)
                .doesNotContain("INSTANCE = ")
                .contains("public static final FieldKey<String> TIER")
                .contains("public final FieldKey<String> RENT;")
                .contains("    final CustomKeys KEYS;")
                .contains("""
                            @Inject
                            SellerCustomDataConverter(MoneyText moneyText) {
                                RENT = FieldKey.of("rent", "Seller.rent", moneyText);
                                KEYS = CustomKeys.of(TIER, RENT);
                            }
                        """)
                .contains("    void fill(Seller seller, ReadContext in) {");
    }

    @Test
    void theMapperIsGivenThatConverter() {
        String mapper =
                Written.by(UserMapperType.of(given(ComponentModel.SPRING).build()));

        assertThat(mapper)
                .doesNotContain("INSTANCE = ")
                .contains("private final SellerCustomDataConverter sellerCustomDataConverter;")
                .contains("""
                            SellerUserMapper(SellerCustomDataConverter sellerCustomDataConverter) {
                                this.sellerCustomDataConverter = sellerCustomDataConverter;
                            }
                        """)
                .contains("user.custom(sellerCustomDataConverter.toCustomData(seller));")
                .contains("sellerCustomDataConverter.fill(seller, in);")
                .contains("return sellerCustomDataConverter.KEYS.diff(stored, toUser(now));");
    }
}
