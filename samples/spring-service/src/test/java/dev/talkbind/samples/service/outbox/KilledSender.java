package dev.talkbind.samples.service.outbox;

import dev.talkbind.samples.service.AgencyApplication;
import dev.talkbind.samples.service.people.Landlord;
import dev.talkbind.samples.service.people.Landlords;
import dev.talkbind.samples.service.people.People;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * A service that sends what an earlier one has left, changes a landlord, and stands still at a step to be killed there. It says
 * on its output where it is.
 */
final class KilledSender {
    private KilledSender() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (ConfigurableApplicationContext service = SpringApplication.run(AgencyApplication.class, arguments)) {
            Environment settings = service.getEnvironment();
            FaultRig rig = new FaultRig(service, new Doom(KilledSender::standStill));
            empty(rig);
            System.out.println("emptied");
            String name = settings.getProperty("name");
            if (name != null) {
                rig.transaction().executeWithoutResult(status -> {
                    rename(service.getBean(Landlords.class), name);
                    if (settings.containsProperty("uncommitted")) {
                        rig.entities().flush();
                        standStill();
                    }
                });
                rig.doom().in(settings.getProperty("steps", Integer.class, Integer.MAX_VALUE));
                rig.sender().send();
            }
        }
    }

    private static void rename(Landlords landlords, String name) {
        Landlord landlord = landlords.findAll().stream().findFirst().orElseGet(() -> People.landlord(name));
        landlord.setFullName(name);
        landlords.save(landlord);
    }

    private static void empty(FaultRig rig) throws InterruptedException {
        while (rig.outbox().counts().waiting() > 0) {
            Duration pause = rig.sender().send();
            Duration wait = pause == null ? rig.sender().untilDue(Duration.ofSeconds(1)) : pause;
            TimeUnit.MILLISECONDS.sleep(wait.toMillis() + 1);
        }
    }

    private static void standStill() {
        System.out.println("standing still");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException killed) {
            Thread.currentThread().interrupt();
        }
    }
}
