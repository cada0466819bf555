package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeName;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.JavaType;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomConverterTypeTest {

    private final PropertyModel tier = PropertyModel.string("tier");

    @Test
    void ofOneCustomField() {
        assertThat(Written.by(
                        CustomConverterType.of(UserModel.seller().custom(tier).build())))
                .isEqualTo("""
                        /** Converts the custom data of {@link Seller}, key by key. */
                        public final class SellerCustomDataConverter
                                implements CustomDataWriter<Seller>, CustomDataUpdater<Seller> {
                            public static final SellerCustomDataConverter INSTANCE = new SellerCustomDataConverter();

                            /** {@code tier}: {@link Seller#getTier}. */
                            public static final FieldKey<String> TIER =
                                    FieldKey.of("tier", "Seller.tier", StringText.INSTANCE);

                            static final CustomKeys KEYS = CustomKeys.of(TIER);

                            private SellerCustomDataConverter() {}

                            @Override
                            public CustomData toCustomData(Seller seller) {
                                WriteContext out = KEYS.write();
                                TIER.putTo(out, seller.getTier());
                                return out.toCustomData();
                            }

                            @Override
                            public Seller applyTo(Seller seller, CustomData data) {
                                ReadContext in = ReadContext.update("Seller", data);
                                try {
                                    fill(seller, in);
                                } catch (Exception | AssertionError | StackOverflowError refused) {
                                    in.refuse(refused);
                                }
                                in.orThrow();
                                return seller;
                            }

                            /** Reads all custom fields, and sets them in a {@link Seller} if nothing has failed. */
                            static void fill(Seller seller, ReadContext in) {
                                String tier = TIER.readFrom(in);
                                if (in.sets(TIER, tier)) {
                                    seller.setTier(tier);
                                }
                            }

                            @Override
                            public CustomData diff(CustomData stored, Seller now) {
                                return KEYS.diff(stored, toCustomData(now));
                            }
                        }
                        """);
    }

    @Test
    void aKeySaysAllThatItIs() {
        tier.key("plan \"x\"").aliases("a", "b\u2028").orElse("free").required();

        assertThat(written(UserModel.seller().custom(tier).retired("old", "older"))
                        .replaceAll("\\s+", ""))
                .contains(
                        "FieldKey.of(\"plan\\\"x\\\"\",\"Seller.tier\",StringText.INSTANCE)"
                                + ".formerly(\"a\",\"b\\u2028\").orElseText(\"free\").required()",
                        "CustomKeys.of(TIER).retired(\"old\",\"older\")");
    }

    @Test
    void aPrimitiveIsRequired() {
        PropertyModel count = PropertyModel.of("count", JavaType.of(TypeName.INT));

        assertThat(written(UserModel.seller().custom(count)))
                .contains(
                        "FieldKey<Integer> COUNT", "Integer count = COUNT.requireFrom(in);", "seller.setCount(count);");
    }

    @Test
    void anOptionalIsTurnedToNullAndBack() {
        PropertyModel count = PropertyModel.of("count", Types.optional(Types.of(Integer.class)));

        assertThat(written(UserModel.seller().custom(count)))
                .contains(
                        "COUNT.putTo(out, Optionals.orNull(seller.getCount()));",
                        "Integer count = COUNT.readFrom(in);",
                        "if (in.setsOptional(COUNT, count)) {",
                        "seller.setCount(Optional.ofNullable(count));");
    }

    @Test
    void aFieldIsReadAndSetAsOne() {
        assertThat(written(UserModel.seller().custom(tier.asField())))
                .contains("TIER.putTo(out, seller.tier);", "seller.tier = tier;");
    }

    @Test
    void aRecordIsCopied() {
        UserModel seller = UserModel.empty()
                .field(UserProperty.ID, PropertyModel.string("id").asComponent())
                .custom(tier.asComponent())
                .creation(Creation.factory(
                        "of",
                        List.of(
                                new Parameter("id", Types.of(String.class)),
                                new Parameter("tier", Types.of(String.class)))));

        assertThat(written(seller))
                .contains("return Seller.of(seller.id(), tier);")
                .doesNotContain("fill(");
    }

    @Test
    void aMapHoldsTheOtherKeys() {
        JavaType map = Types.generic(Map.class, Types.of(String.class), Types.of(String.class));
        PropertyModel custom = PropertyModel.of("custom", map);

        assertThat(written(
                        UserModel.seller().custom(tier).field(custom.field(UserProperty.CUSTOM, FieldForm.CUSTOM_MAP))))
                .contains(
                        "out.putRest(\"Seller.custom\", seller.getCustom());",
                        "in.updateRest(KEYS, seller.getCustom())");
    }

    @Test
    void customDataAloneIsReadAndWritten() {
        assertThat(written(UserModel.customData().custom(tier)))
                .contains(
                        "implements CustomDataConverter<Seller> {",
                        "public ReadResult<Seller> read(CustomData data) {",
                        "public static final CustomKeys KEYS",
                        "static void fill(Seller seller, ReadContext in) {")
                .doesNotContain("applyTo");
    }

    @Test
    void whatIsOnlyWrittenIsNotRead() {
        assertThat(written(UserModel.seller().custom(tier).writeOnly()))
                .contains("implements CustomDataWriter<Seller> {")
                .doesNotContain("ReadContext", "applyTo");
    }

    /** So that no class initializer grows beyond what a class file holds. */
    @Test
    void manyKeysAreMadeByMethods() {
        PropertyModel[] many = IntStream.range(0, 201)
                .mapToObj(i -> PropertyModel.string("p" + i))
                .toArray(PropertyModel[]::new);

        assertThat(written(UserModel.seller().custom(many)))
                .contains("FieldKey<String> P200 = make_P200();", "private static FieldKey<String> make_P200() {");
        assertThat(written(UserModel.seller().custom(tier))).doesNotContain("make_");
    }

    private static String written(UserModel model) {
        return Written.by(CustomConverterType.of(model.build()));
    }
}
