package dev.talkbind.samples.service.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Persons;
import dev.talkbind.samples.service.talkjs.TalkJsSettings;
import dev.talkbind.samples.service.talkjs.Tokens;
import jakarta.servlet.http.HttpServletResponse;
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
    private final Persons persons;
    private final Tokens tokens;
    private final TalkJsSettings settings;

    MeController(Persons persons, Tokens tokens, TalkJsSettings settings) {
        this.persons = persons;
        this.tokens = tokens;
        this.settings = settings;
    }

    @GetMapping(path = "/me", produces = MediaType.TEXT_HTML_VALUE)
    String page(@AuthenticationPrincipal Account account, Model model, HttpServletResponse response) {
        Object person =
                persons.find(account.userId()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Page page = Page.of(person);
        response.setHeader("Content-Security-Policy", page.policy());
        model.addAttribute("page", page);
        model.addAttribute("appId", settings.appId());
        return person instanceof Landlord ? "landlord" : "tenant";
    }

    /**
     * The token that tells TalkJS who is sitting at the browser: the one who has logged in, and nobody else. As bytes, since
     * Spring writes texts into its log, if that is at DEBUG.
     */
    @GetMapping(path = "/me/token", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    byte[] token(@AuthenticationPrincipal Account account) {
        return tokens.forUser(account.userId()).getBytes(UTF_8);
    }
}
