package dev.talkbind.samples.service.people;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Landlords, for the agency's staff. Nothing here speaks of TalkJS: what changes in the database goes there by itself. */
@RestController
@RequestMapping("/landlords")
@Transactional
public class LandlordController {
    private final Landlords landlords;

    LandlordController(Landlords landlords) {
        this.landlords = landlords;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    public Landlord create(@Valid @RequestBody LandlordForm form) {
        Landlord landlord = new Landlord();
        form.copyTo(landlord);
        return landlords.save(landlord);
    }

    @GetMapping("/{id}")
    public Landlord get(@PathVariable Long id) {
        return landlords.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    public Landlord change(@PathVariable Long id, @Validated(Change.class) @RequestBody LandlordForm form) {
        Landlord landlord = get(id);
        Change.check(form.version(), landlord.getVersion());
        form.copyTo(landlord);
        return landlord;
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void delete(@PathVariable Long id) {
        landlords.delete(get(id));
    }
}
