package dev.talkbind.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.processor.model.Access;
import dev.talkbind.processor.model.Creation;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuilderMethodsTest {

    private static List<String> taken(String type, String... methods) {
        Creation creation = ReadClass.by("""
                @TalkUser class Seller {
                    @CustomField private %s tier;
                    private Seller(int x, int y) {}
                    %s getTier() { return tier; }
                    static Builder builder() { return null; }
                    static class Builder { %s Seller build() { return null; } }
                }
                """.formatted(type, type, String.join(" ", methods)))
                .creation();
        Access tier = creation.builderMethod("tier").orElseThrow().access();
        return List.of(tier.name(), tier.type().name().toString());
    }

    @Test
    void theOneThatTakesThePropertysOwnTypeIsTaken() {
        assertThat(taken(
                        "Optional<String>",
                        "void tier(String x) {}",
                        "void tier(Optional<String> x) {}",
                        "void setTier(int x) {}"))
                .containsExactly("tier", "java.util.Optional<java.lang.String>");
    }

    @Test
    void elseTheOneThatTakesItsValue() {
        assertThat(taken("Optional<String>", "void tier(int x) {}", "void tier(String x) {}"))
                .containsExactly("tier", "java.lang.String");
    }

    @Test
    void elseOneThatTakesAnyCollectionOfItsElements() {
        assertThat(taken("List<String>", "void tier(String x) {}", "void tier(Iterable<String> x) {}"))
                .containsExactly("tier", "java.lang.Iterable<java.lang.String>");
        assertThat(taken("Set<String>", "void tier(int x) {}", "void tier(Collection<? extends String> x) {}"))
                .containsExactly("tier", "java.util.Collection<? extends java.lang.String>");
    }

    @Test
    void elseTheFirstForTheCheckToRefuse() {
        assertThat(taken("List<String>", "void tier(Collection<? super String> x) {}", "void tier(int x) {}"))
                .containsExactly("tier", "java.util.Collection<? super java.lang.String>");
        assertThat(taken("List<String>", "void tier(Iterable<Integer> x) {}"))
                .containsExactly("tier", "java.lang.Iterable<java.lang.Integer>");
    }
}
