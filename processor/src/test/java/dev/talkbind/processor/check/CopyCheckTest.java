package dev.talkbind.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Copying.Lost;
import dev.talkbind.processor.model.Copying.Why;
import dev.talkbind.processor.model.UserModel;
import dev.talkbind.processor.problem.Place;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NO_SETTER         | nothing can set it                       | give it a setter that its package can call
                    NO_BUILDER_METHOD | nothing can set it                       | give it a method of the builder that its package can call
                    NO_GETTER         | nothing can read it                      | give it a getter that its package can call
                    OTHER_TYPE        | it is made with another type             | give the two the same type, or give Seller a method toBuilder()
                    OPEN_TYPE         | its type can be any type                 | Fix: give Seller a method toBuilder()
                    HIDDEN_TYPE       | code in the package com.acme cannot name its type | make the type package-private, or give Seller
                    """)
    void saysWhyAPropertyIsLostAndWhatHelps(Why why, String cause, String fix) {
        Lost lost = new Lost("Seller.note", Place.nowhere(), "Seller", why);
        String text = CopyCheck.check(UserModel.seller().build(), List.of(lost))
                .findings()
                .get(0)
                .text();

        assertThat(text)
                .startsWith("[TB122] applyTo makes a copy of Seller without Seller.note: ")
                .contains(cause)
                .contains(fix);
    }
}
