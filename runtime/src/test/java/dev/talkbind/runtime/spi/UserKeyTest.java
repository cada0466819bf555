package dev.talkbind.runtime.spi;

import static dev.talkbind.annotations.UserProperty.ID;
import static dev.talkbind.annotations.UserProperty.PHOTO_URL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.ReadProblem.Code;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import org.junit.jupiter.api.Test;

class UserKeyTest {
    private static final UserKey<Long> NUMBER =
            UserKey.of(ID, "Seller.id", LongText.INSTANCE).prefix("seller-");
    private static final UserKey<String> PHOTO = UserKey.of(PHOTO_URL, "Seller.photo", StringText.INSTANCE);

    private static final User PICTURED = User.builder("x").photoUrl("p").build();
    private static final User ABSENT = User.builder("x").build();
    private static final User CLEARED = User.builder("x").photoUrl(null).build();

    private static ReadContext in(User user) {
        return ReadContext.of("Seller", user);
    }

    private static String problem(ReadContext in) {
        assertThat(in.failure().problems()).hasSize(1);
        return in.failure().problems().get(0).toString();
    }

    private static Code code(ReadContext in) {
        return in.failure().problems().get(0).code();
    }

    @Test
    void aFieldIsReadAsItsValue() {
        assertThat(PHOTO.readFrom(in(PICTURED))).isEqualTo("p");
        assertThat(PHOTO.requireFrom(in(PICTURED))).isEqualTo("p");
    }

    @Test
    void anAbsentFieldIsNullAndNotSet() {
        ReadContext in = in(ABSENT);

        assertThat(PHOTO.readFrom(in)).isNull();
        assertThat(in.sets(PHOTO, null)).isFalse();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void aClearedFieldIsNullAndSet() {
        ReadContext in = in(CLEARED);

        assertThat(PHOTO.readFrom(in)).isNull();
        assertThat(in.sets(PHOTO, null)).isTrue();
        assertThat(in.failed()).isFalse();
    }

    @Test
    void aFieldThatIsNeverNullIsAProblemWhereItIsAbsentOrCleared() {
        ReadContext absent = in(ABSENT);
        PHOTO.requireFrom(absent);
        assertThat(problem(absent)).isEqualTo("photoUrl: absent, but required (Seller.photo)");
        assertThat(code(absent)).isEqualTo(Code.ABSENT);
        ReadContext cleared = in(CLEARED);
        PHOTO.requireFrom(cleared);
        assertThat(problem(cleared)).isEqualTo("photoUrl: cleared, but required (Seller.photo)");
        assertThat(code(cleared)).isEqualTo(Code.CLEARED);
    }

    @Test
    void aReadOfCustomDataHasNoFields() {
        ReadContext in = ReadContext.of("Seller", CustomData.cleared());

        assertThat(PHOTO.readFrom(in)).isNull();
        assertThat(in.sets(PHOTO, null)).isFalse();
        assertThat(in.has(PHOTO_URL)).isFalse();
    }

    @Test
    void anIdIsReadWithoutItsPrefix() {
        assertThat(NUMBER.readFrom(in(User.builder("seller-7").build()))).isEqualTo(7L);
        assertThat(NUMBER.requireFrom(in(User.builder("seller-7").build()))).isEqualTo(7L);
    }

    @Test
    void anIdWithoutItsPrefixIsAProblem() {
        ReadContext buyer = in(User.builder("buyer-7").build());
        NUMBER.readFrom(buyer);
        assertThat(problem(buyer)).isEqualTo("id: not an id that begins with \"seller-\" (Seller.id, 7 characters)");
        assertThat(code(buyer)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void anIdThatIsThePrefixAloneIsAProblem() {
        UserKey<String> text = UserKey.of(ID, "Seller.id", StringText.INSTANCE).prefix("seller-");
        ReadContext alone = in(User.builder("seller-").build());

        assertThat(text.readFrom(alone)).isNull();
        assertThat(code(alone)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void anIdThatIsNoValueBehindItsPrefixIsAProblem() {
        ReadContext word = in(User.builder("seller-x").build());
        NUMBER.readFrom(word);
        assertThat(problem(word)).isEqualTo("id: not " + LongText.INSTANCE.expected() + " (Seller.id, 1 character)");
        assertThat(code(word)).isEqualTo(Code.MALFORMED);
    }

    @Test
    void anAbsentIdIsAProblemEvenWhereNullIsAllowed() {
        ReadContext nobody = in(User.patch().build());

        assertThat(NUMBER.readFrom(nobody)).isNull();
        assertThat(problem(nobody)).isEqualTo("id: absent, but required (Seller.id)");
    }

    @Test
    void aValueIsWrittenBehindThePrefix() {
        assertThat(NUMBER.required(7L)).isEqualTo("seller-7");
        assertThat(NUMBER.toTextOrNull(7L)).isEqualTo("seller-7");
        assertThat(PHOTO.required("p")).isEqualTo("p");
        assertThat(PHOTO.toTextOrNull("p")).isEqualTo("p");
    }

    @Test
    void nullIsWrittenAsNullWhereTheFieldIsNotRequired() {
        assertThat(NUMBER.toTextOrNull(null)).isNull();
        assertThat(PHOTO.toTextOrNull(null)).isNull();
    }

    @Test
    void nullIsRefusedWhereTheFieldIsRequired() {
        assertThatThrownBy(() -> NUMBER.required(null))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.id: null, but a TalkJS user's id is never null");
    }

    @Test
    void anIdIsNotBlankBehindItsPrefix() {
        UserKey<String> text = UserKey.of(ID, "Seller.id", StringText.INSTANCE).prefix("seller-");

        assertThatThrownBy(() -> text.required(" "))
                .isInstanceOf(InvalidUserException.class)
                .hasMessage("Seller.id: blank, but a TalkJS user's id is not");
        assertThat(PHOTO.required(" ")).as("no id").isEqualTo(" ");
    }

    @Test
    void itNamesItsFieldAndItsProperty() {
        assertThat(NUMBER.field()).isEqualTo(ID);
        assertThat(NUMBER.property()).isEqualTo("Seller.id");
        assertThat(NUMBER.place()).isEqualTo("id");
        assertThat(PHOTO.place()).isEqualTo("photoUrl");
    }
}
