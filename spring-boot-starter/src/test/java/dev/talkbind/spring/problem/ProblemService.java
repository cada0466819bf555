package dev.talkbind.spring.problem;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.Map.entry;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.talkbind.client.Outcome;
import dev.talkbind.runtime.InvalidUserException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartFile;

/** A service in which everything goes wrong. */
@EnableAutoConfiguration
@Import(ProblemService.OwnAdvice.class)
@RestController
class ProblemService {
    /** What is let. */
    record Flat(@NotBlank @Size(min = 3) String reference, Integer rent) {}

    /** What is written about it. */
    record Advert(@NotBlank String title, @Valid Flat flat, List<Flat> more, Map<String, Integer> prices, Town town) {}

    /** A text of its own type. */
    record Town(String name) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Town {}
    }

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

    private static final Map<String, Throwable> FAULTS = Map.ofEntries(
            entry("conflict", new OptimisticLockingFailureException("row of canary")),
            entry("flushed", new OptimisticLockException("row of canary")),
            entry("deadlock", new CannotAcquireLockException("row of canary")),
            entry("taken", new DuplicateKeyException("row of canary")),
            entry("invalid", new IllegalStateException(new InvalidUserException("Landlord.name: null"))),
            entry("fault", new DataIntegrityViolationException("canary", new IllegalStateException("canary"))),
            entry("error", new StackOverflowError("canary")),
            entry("gone", new GoneException()),
            entry("own", new IllegalCallerException("canary")),
            entry("field", new FieldException("password", "must have 72 bytes at most")));

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
    void page(@RequestParam("page") @Min(1) int number, @RequestParam(defaultValue = "1") List<@Min(1) Integer> size) {}

    @PostMapping("/adverts")
    void form(@RequestParam int page) {}

    @PutMapping("/flats")
    void flats(@RequestBody List<@Valid Flat> flats) {}

    @GetMapping("/header")
    void header(@RequestHeader("X-Name") String name, @CookieValue("crumb") String crumb) {}

    @PostMapping("/pictures")
    void picture(@RequestPart("picture") MultipartFile picture) {}

    /** There is no converter of texts to locks. */
    @GetMapping("/locks")
    void lock(@RequestParam Lock lock) {}

    @GetMapping("/nothing-to-return")
    @NotNull
    String nothing() {
        return null;
    }

    @GetMapping("/faults/{name}")
    void fault(@PathVariable String name) throws Throwable {
        throw FAULTS.get(name);
    }

    @GetMapping("/begun")
    void begun(HttpServletResponse response) throws IOException {
        response.getOutputStream().write("begun".getBytes(US_ASCII));
        response.flushBuffer();
        throw new IllegalStateException("canary");
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
