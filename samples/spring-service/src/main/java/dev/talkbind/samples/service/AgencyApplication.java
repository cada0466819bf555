package dev.talkbind.samples.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** A letting agency: its landlords and tenants chat by TalkJS. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AgencyApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(AgencyApplication.class, arguments);
    }
}
