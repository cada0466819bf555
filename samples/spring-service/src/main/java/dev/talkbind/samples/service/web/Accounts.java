package dev.talkbind.samples.service.web;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Who may log in. */
@Component
public class Accounts implements UserDetailsService {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final String firstLogin;
    private final String firstPassword;

    Accounts(JdbcClient jdbc, PasswordEncoder passwords, Environment settings) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.firstLogin = settings.getRequiredProperty("agency.staff.login");
        this.firstPassword = settings.getRequiredProperty("agency.staff.password");
    }

    /** The member of the staff who lets all others in; without a password there is none. */
    @EventListener
    void addFirst(ApplicationStartedEvent started) {
        if (!firstPassword.isBlank()) {
            try {
                addStaff(firstLogin, firstPassword);
            } catch (DuplicateKeyException there) {
                // since an earlier start, or since another instance starts at this moment
            }
        }
    }

    /** The agency's own people, who change landlords and tenants. */
    public void addStaff(String login, String password) {
        add(login, password, "STAFF", null);
    }

    /** A landlord or tenant, by the id at TalkJS. */
    public void addPerson(String login, String password, String userId) {
        add(login, password, "PERSON", userId);
    }

    private void add(String login, String password, String role, String userId) {
        jdbc.sql("insert into account (login, password, role, user_id) values (?, ?, ?, ?)")
                .params(login, passwords.encode(password), role, userId)
                .update();
    }

    @Override
    public Account loadUserByUsername(String login) {
        return jdbc.sql("select login, password, role, user_id from account where login = ?")
                .param(login)
                .query((row, number) ->
                        new Account(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such login"));
    }
}
