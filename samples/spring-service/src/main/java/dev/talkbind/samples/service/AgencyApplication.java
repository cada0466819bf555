package dev.talkbind.samples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A letting agency: its landlords and tenants chat by TalkJS. */
@SpringBootApplication
public class AgencyApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(AgencyApplication.class, arguments);
    }
}
