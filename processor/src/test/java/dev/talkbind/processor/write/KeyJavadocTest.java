package dev.talkbind.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.PropertyModel;
import dev.talkbind.processor.model.UserModel;
import org.junit.jupiter.api.Test;

class KeyJavadocTest {

    private final PropertyModel tier = PropertyModel.string("tier");

    @Test
    void hasTheKeyTheAliasesTheDefaultAndTheProperty() {
        tier.key("plan-tier").aliases("plan", "plan_tier").orElse("free");
        assertThat(javadoc()).isEqualTo("""
                {@code plan-tier}, formerly {@code plan}, {@code plan_tier}, by default {@code free}: \
                {@link com.acme.Seller#getTier}.""");
    }

    @Test
    void readsNothingInTheTextOfADeveloper() {
        tier.key("*/ {@x} \\u000a \u2028 <b>");
        assertThat(javadoc()).isEqualTo("""
                <code>&#42;&#47; &#123;&#64;x&#125; &#92;&#92;u000a &#92;u2028 &#60;b&#62;</code>: \
                {@link com.acme.Seller#getTier}.""");
    }

    @Test
    void leavesALongOrOddDefaultToTheCode() {
        tier.orElse("x".repeat(61));
        assertThat(javadoc()).isEqualTo("{@code tier}, with a default: {@link com.acme.Seller#getTier}.");
        tier.orElse("*/");
        assertThat(javadoc()).isEqualTo("{@code tier}, with a default: {@link com.acme.Seller#getTier}.");
    }

    private String javadoc() {
        return KeyJavadoc.of(tier.custom(), UserModel.seller().build()).toString();
    }
}
