package dev.talkbind.samples.service.web;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** Someone who has logged in. */
public class Account extends User {
    private static final long serialVersionUID = 1;

    private final String userId;

    Account(String login, String password, String role, String userId) {
        super(login, password, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
        this.userId = userId;
    }

    /** The id at TalkJS; null for the staff, who do not chat. */
    String userId() {
        return userId;
    }
}
