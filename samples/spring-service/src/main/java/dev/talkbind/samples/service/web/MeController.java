package dev.talkbind.samples.service.web;

import dev.talkbind.runtime.User;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.LandlordUserMapper;
import dev.talkbind.samples.service.people.Persons;
import dev.talkbind.samples.service.people.Tenant;
import dev.talkbind.samples.service.people.TenantUserMapper;
import dev.talkbind.spring.ChatPagePolicy;
import dev.talkbind.spring.UserTokens;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What someone who has logged in sees, and never of anybody else: no address here takes an id. */
@Controller
class MeController {
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private final Persons persons;
    private final UserTokens tokens;
    private final String appId;

    MeController(Persons persons, UserTokens tokens, @Value("${talkjs.app-id}") String appId) {
        this.persons = persons;
        this.tokens = tokens;
        this.appId = appId;
    }

    @GetMapping(path = "/me", produces = MediaType.TEXT_HTML_VALUE)
    String page(@AuthenticationPrincipal Account account, Model model, HttpServletResponse response) {
        Object person = persons.find(account.userId()).orElseThrow(MeController::nobody);
        Page page = Page.of(person, user(person));
        response.setHeader("Content-Security-Policy", ChatPagePolicy.of(page.nonce()));
        model.addAttribute("page", page).addAttribute("appId", appId);
        return person instanceof Landlord ? "landlord" : "tenant";
    }

    /** What their own page may say of a landlord or tenant to TalkJS. */
    private static User user(Object person) {
        return person instanceof Landlord landlord
                ? LandlordUserMapper.INSTANCE.toBrowserUser(landlord)
                : TenantUserMapper.INSTANCE.toBrowserUser((Tenant) person);
    }

    /**
     * The token that tells TalkJS who is sitting at the browser: the one who has logged in, and nobody else; none for whoever was
     * erased.
     */
    @GetMapping(path = "/me/token", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String token(@AuthenticationPrincipal Account account) {
        return tokens.forUser(account.userId(), ONE_VISIT).orElseThrow(MeController::nobody);
    }

    private static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
