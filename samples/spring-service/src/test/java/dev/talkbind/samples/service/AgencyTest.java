package dev.talkbind.samples.service;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/** A test of the service, which sends and handles events when the test says so. All of them share one service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {AgencyApplication.class, Rig.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:test;DB_CLOSE_DELAY=-1",
            "agency.staff.password=a",
            "talkbind.outbox.sends=false",
            "talkbind.inbox.handles=false",
            "spring.main.banner-mode=off"
        })
public @interface AgencyTest {}
