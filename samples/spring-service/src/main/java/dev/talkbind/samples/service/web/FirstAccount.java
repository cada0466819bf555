package dev.talkbind.samples.service.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** The member of the staff who is there from the start, and lets all others in; without a password there is none. */
@ConfigurationProperties("agency.staff")
record FirstAccount(String login, String password) {
    boolean isGiven() {
        return login != null && password != null && !password.isBlank();
    }

    @Override
    public String toString() {
        return "FirstAccount";
    }
}
