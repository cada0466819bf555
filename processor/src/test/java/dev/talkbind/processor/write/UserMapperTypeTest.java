package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.TypeSpec;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.processor.model.Creation;
import dev.talkbind.processor.model.Creation.Parameter;
import dev.talkbind.processor.model.FieldForm;
import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.TypeShape;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.value.Types;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserMapperTypeTest {

    @Test
    void ofTheLeastThereIs() {
        assertThat(Written.by(UserMapperType.of(UserModel.seller().build()))).isEqualTo("""
                        /** Maps {@link Seller} to TalkJS users and back. */
                        public final class SellerUserMapper implements UserMapper<Seller> {
                            public static final SellerUserMapper INSTANCE = new SellerUserMapper();

                            private static final UserKey<String> ID =
                                    UserKey.of(UserProperty.ID, "Seller.id", StringText.INSTANCE);

                            private static final UserKey<String> NAME =
                                    UserKey.of(UserProperty.NAME, "Seller.name", StringText.INSTANCE);

                            private SellerUserMapper() {}

                            @Override
                            public User toUser(Seller seller) {
                                Objects.requireNonNull(seller, "SellerUserMapper was given null");
                                User.Builder user = User.builder(ID.required(seller.getId()));
                                user.name(NAME.required(seller.getName()));
                                return user.build();
                            }

                            @Override
                            public User toBrowserUser(Seller seller) {
                                return toUser(seller);
                            }

                            @Override
                            public ReadResult<Seller> read(User user) {
                                ReadContext in = ReadContext.of("Seller", user);
                                String id = ID.requireFrom(in);
                                String name = NAME.readFrom(in);
                                try {
                                    Seller seller = new Seller();
                                    if (in.sets(ID, id)) {
                                        seller.setId(id);
                                    }
                                    if (in.sets(NAME, name)) {
                                        seller.setName(name);
                                    }
                                    return in.result(seller);
                                } catch (Exception | AssertionError | StackOverflowError refused) {
                                    return in.refusal(refused);
                                }
                            }

                            @Override
                            public User diff(User stored, Seller now) {
                                return User.diff(stored, toUser(now));
                            }
                        }
                        """);
    }

    @Test
    void whatIsOnlyWrittenIsNotRead() {
        String written =
                Written.by(UserMapperType.of(UserModel.seller().writeOnly().build()));

        assertThat(written)
                .contains("Maps {@link Seller} to TalkJS users. */", "implements UserWriter<Seller> {")
                .doesNotContain("read(", "ReadContext");
    }

    @Test
    void isAsHiddenAsItsType() {
        TypeShape hidden = new TypeShape(TypeShape.Kind.CLASS, false, false, false, false, false, false);

        assertThat(Written.by(UserMapperType.of(UserModel.seller().shape(hidden).build())))
                .contains("\nfinal class SellerUserMapper", "\n    static final SellerUserMapper INSTANCE");
    }

    @Test
    void browsersGetTheIdAloneWhereTheyMayNotSync() {
        assertThat(method("toBrowserUser", UserModel.seller().withoutSync()))
                .contains("return dev.talkbind.runtime.User.builder(ID.required(seller.getId())).build();");
    }

    @Test
    void browsersNeverGetPushTokens() {
        PropertyModel tokens = PropertyModel.of(
                "pushTokens", Types.generic(Map.class, Types.of(String.class), Types.of(Boolean.class)));

        assertThat(method(
                        "toBrowserUser",
                        UserModel.seller().field(tokens.field(UserProperty.PUSH_TOKENS, FieldForm.TOKENS))))
                .contains("return toUser(seller).without(dev.talkbind.annotations.UserProperty.PUSH_TOKENS);");
    }

    @Test
    void aFixedRoleAndAPrefixAreLiterals() {
        UserModel seller = UserModel.seller().role("a\"b\u00e9").idPrefix("s\\");

        assertThat(method("toUser", seller)).contains("user.role(\"a\\\"b\\u00e9\");");
        assertThat(Written.by(UserMapperType.of(seller.build()))).contains(".prefix(\"s\\\\\")");
    }

    @Test
    void nullsThatAreKeptAreSaidFirst() {
        assertThat(method("toUser", UserModel.seller().keepsNulls()))
                .containsSubsequence("user.nulls(dev.talkbind.annotations.NullHandling.KEEP);", "user.name(");
    }

    @Test
    void aRecordIsMadeOfWhatWasRead() {
        UserModel seller = UserModel.empty()
                .field(UserProperty.ID, PropertyModel.string("id").asComponent())
                .field(UserProperty.NAME, PropertyModel.string("name").asComponent())
                .creation(Creation.constructor(List.of(
                        new Parameter("id", Types.of(String.class)),
                        new Parameter("name", Types.optional(Types.of(String.class))))));

        assertThat(method("read", seller))
                .containsSubsequence(
                        "java.lang.String id = ",
                        "ID.requireFrom(in);",
                        "java.lang.String name = ",
                        "NAME.readFrom(in);",
                        "if (in.failed()) {",
                        "return in.failure();",
                        "return in.result(new com.acme.Seller(id,",
                        "java.util.Optional.ofNullable(name)));");
    }

    @Test
    void customDataComesFromItsConverter() {
        UserModel seller = UserModel.seller().custom(PropertyModel.string("tier"));

        assertThat(method("toUser", seller))
                .contains("user.custom(com.acme.SellerCustomDataConverter.INSTANCE.toCustomData(seller));");
        assertThat(method("read", seller)).contains("com.acme.SellerCustomDataConverter.fill(seller, in);");
        assertThat(method("diff", seller))
                .contains("return com.acme.SellerCustomDataConverter.KEYS.diff(stored, toUser(now));");
    }

    private static String method(String name, UserModel model) {
        TypeSpec type = UserMapperType.of(model.build());
        return Written.method(name, type);
    }
}
