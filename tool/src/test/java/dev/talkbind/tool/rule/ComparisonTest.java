package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockReader;
import dev.talkbind.tool.schema.Json;
import dev.talkbind.tool.schema.Schema;
import dev.talkbind.tool.schema.SchemaReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Locks that no build writes, but that hands and merges do. */
class ComparisonTest {

    private static final Schema LANDLORD = schema("com.acme.Landlord", "Landlord");

    private static Schema schema(String type, String label) {
        return SchemaReader.read(Json.parse("""
                {"talkbind": 1, "type": "%s", "label": "%s", "kind": "user", "direction": "BOTH", "nulls": "CLEAR",
                 "idPrefix": "landlord-",
                 "fields": [{"field": "id", "property": "Landlord.id", "type": "long"}],
                 "keys": [{"key": "plan", "property": "Landlord.plan", "type": "String"}]}
                """.formatted(type, label)));
    }

    private static List<String> found(String lock, Schema... schemas) {
        LockReader.Reading reading = LockReader.read(lock);
        assertThat(reading.flaws()).isEmpty();
        return Comparison.of(reading.lock(), List.of(schemas)).stream()
                .map(Finding::id)
                .toList();
    }

    @Test
    void nothingIsKnownOfATypeWhoseLineIsMissingButItsPlacesAre() {
        assertThat(found("com.acme.Landlord id long\ncom.acme.Landlord custom.plan int\n", LANDLORD))
                .containsExactly("TB622:com.acme.Landlord:custom.plan");
    }

    @Test
    void oneOfTwoNewTypesThatAreAlikeIsNotChosen() {
        String lock = """
                com.acme.Owner * user direction=BOTH idPrefix=landlord- nulls=CLEAR
                com.acme.Owner custom.plan String
                com.acme.Owner id long
                """;

        assertThat(found(lock, LANDLORD)).containsExactly("TB642:com.acme.Owner:*");
        assertThat(found(lock, LANDLORD, schema("com.acme.Tenant", "Tenant")))
                .containsExactly("TB641:com.acme.Owner:*");
        assertThat(Comparison.renamed(
                        LockReader.read(lock).lock().type("com.acme.Owner").orElseThrow(),
                        Lock.empty(),
                        List.of(LANDLORD)))
                .contains("com.acme.Landlord");
    }

    @Test
    void aTypeThatIsGoneIsToldOnce() {
        assertThat(found("com.acme.Owner * gone nulls=CLEAR\ncom.acme.Owner id dropped was=long\n", LANDLORD))
                .isEmpty();
    }
}
