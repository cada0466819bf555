package dev.talkbind.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootVersion;

/** The tests run on the line of Spring Boot that their build names. */
class SpringBootLineTest {
    @Test
    void theLineIsTheOneThatIsTested() {
        assertThat(SpringBootVersion.getVersion()).isEqualTo(System.getProperty("spring-boot.expected"));
    }
}
