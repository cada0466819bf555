package dev.talkbind.samples.service.web;

import dev.talkbind.samples.service.people.Persons;
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
    private final Accounts accounts;
    private final Persons persons;

    AccountController(Accounts accounts, Persons persons) {
        this.accounts = accounts;
        this.persons = persons;
    }

    /** A login, and whose it is: the user's id at TalkJS, such as {@code landlord-1}. */
    record Form(
            @NotBlank @Size(max = 255) String login,
            @NotBlank @Size(max = 72) String password, // as long as BCrypt looks at
            @NotBlank String userId) {
        /** Shows nothing: Spring writes what it has read into its log, if that is at DEBUG. */
        @Override
        public String toString() {
            return "AccountController.Form";
        }
    }

    @PostMapping(path = "/accounts", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    void add(@Valid @RequestBody Form form) {
        persons.find(form.userId()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        accounts.addPerson(form.login(), form.password(), form.userId());
    }
}
