package dev.talkbind.tool.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where in the sources a property is looked for. */
class SourcesTest {

    @TempDir
    private Path root;

    @BeforeEach
    void sources() throws IOException {
        Path folder = Files.createDirectories(root.resolve("com/acme"));
        Files.writeString(folder.resolve("Shop.java"), """
                package com.acme;

                /** Its class Seller has a plan; */
                class Shop {
                    private String plan; // the shop's
                    static class Seller {
                        // plan;
                        @CustomField("plan;")
                        private String tier;
                        private String plan;
                        @TalkNested(prefix = "billing_") private PostBox billing;
                        public boolean isOpen() { return true; }
                        public String getCity() { return ""; }
                    }
                }
                """);
        Files.writeString(folder.resolve("Agent.kt"), """
                package com.acme

                data class Agent(
                    val id: String,
                    @CustomField val plan: String?,
                )
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.Shop, Shop.plan, Shop.java, 5",
        "com.acme.Shop$Seller, Shop.Seller.plan, Shop.java, 10",
        "com.acme.Shop$Seller, Shop.Seller.tier, Shop.java, 9",
        "com.acme.Shop$Seller, Shop.Seller.billing.city, Shop.java, 11",
        "com.acme.Shop$Seller, Shop.Seller.open, Shop.java, 12",
        "com.acme.Shop$Seller, Shop.Seller.city, Shop.java, 13",
        "com.acme.Shop$Seller, Shop.Seller, Shop.java, 6",
        "com.acme.Shop$Seller, Shop.Seller.inherited, Shop.java, 6",
        "com.acme.Agent, Agent.plan, Agent.kt, 5",
    })
    void aPropertyIsAtTheLineThatDeclaresItElseAtItsType(String type, String property, String file, int line) {
        Spot spot = new Sources(List.of(root)).find(type, property).orElseThrow();

        assertThat(spot.file().getFileName()).hasToString(file);
        assertThat(spot.line()).isEqualTo(line);
    }

    @Test
    void whatIsInNoFolderIsNowhere() {
        assertThat(new Sources(List.of(root)).find("com.acme.Other", "Other.plan"))
                .isEmpty();
        assertThat(new Sources(List.of()).find("com.acme.Agent", "Agent.plan")).isEmpty();
    }
}
