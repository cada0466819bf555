package dev.talkbind.runtime.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.PackageVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The tests that run with other versions of jackson-core do run with those. */
@EnabledIfSystemProperty(named = "jackson.expected", matches = ".+")
class JacksonVersionTest {
    @Test
    void theVersionIsTheOneThatIsMeant() {
        assertThat(PackageVersion.VERSION).hasToString(System.getProperty("jackson.expected"));
    }
}
