package dev.talkbind.samples.service.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.samples.service.people.Persons;
import dev.talkbind.spring.problem.FieldException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Logins for landlords and tenants, which the staff gives them. */
@RestController
class AccountController {
    private static final int LONGEST_PASSWORD = 72; // bytes: BCrypt looks at no more

    private final Accounts accounts;
    private final Persons persons;

    AccountController(Accounts accounts, Persons persons) {
        this.accounts = accounts;
        this.persons = persons;
    }

    /** A login, and whose it is: the user's id at TalkJS, such as {@code landlord-1}. */
    record Form(
            @NotBlank @Size(max = 255) String login,
            @NotBlank String password,
            @NotBlank String userId) {}

    @PostMapping(path = "/accounts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void add(@Valid @RequestBody Form form) {
        if (form.password().getBytes(UTF_8).length > LONGEST_PASSWORD) {
            throw new FieldException("password", "must have 72 bytes at most");
        }
        if (persons.find(form.userId()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        accounts.addPerson(form.login(), form.password(), form.userId());
    }
}
