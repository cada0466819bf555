package dev.talkbind.spring.problem;

import dev.talkbind.client.Outcome;
import dev.talkbind.runtime.InvalidUserException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A service in which everything goes wrong. */
@EnableAutoConfiguration
@Import(ProblemService.OwnAdvice.class)
@RestController
class ProblemService {
    /** What is let. */
    record Flat(@NotBlank @Size(min = 3) String reference, Integer rent) {}

    /** What is written about it. */
    record Advert(@NotBlank String title, @Valid Flat flat) {}

    @ResponseStatus(HttpStatus.GONE)
    private static final class GoneException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** What the service answers itself. */
    @RestControllerAdvice
    static class OwnAdvice {
        @ExceptionHandler
        ProblemDetail closed(IllegalCallerException fault) {
            return ProblemDetail.forStatus(HttpStatus.LOCKED);
        }
    }

    private static final Map<String, RuntimeException> FAULTS = Map.of(
            "conflict", new OptimisticLockingFailureException("row of canary"),
            "taken", new DuplicateKeyException("row of canary"),
            "invalid", new IllegalStateException(new InvalidUserException("Landlord.name: null")),
            "fault", new DataIntegrityViolationException("value 'canary' too long"),
            "gone", new GoneException(),
            "own", new IllegalCallerException("canary"),
            "field", new FieldException("password", "must have 72 bytes at most"));

    static ConfigurableApplicationContext start(String... settings) {
        SpringApplication service = new SpringApplication(ProblemService.class);
        service.setBannerMode(Banner.Mode.OFF);
        service.setDefaultProperties(Map.of(
                "talkjs.enabled",
                false,
                "server.port",
                0,
                "spring.datasource.generate-unique-name",
                true,
                "spring.web.locale",
                "en",
                "spring.web.locale-resolver",
                "fixed"));
        return service.run(settings);
    }

    @PutMapping("/adverts/{id}")
    void put(@PathVariable int id, @Valid @RequestBody Advert advert) {}

    @GetMapping("/adverts")
    void page(@RequestParam @Min(1) int page) {}

    @GetMapping("/faults/{name}")
    void fault(@PathVariable String name) {
        throw FAULTS.get(name);
    }

    @GetMapping("/denied")
    void denied() {
        throw new AccessDeniedException("canary");
    }

    @GetMapping("/limited")
    void limited() {
        OutcomeException.throwUnlessAccepted(new Outcome.Limited(Duration.ofMinutes(2)));
    }
}
