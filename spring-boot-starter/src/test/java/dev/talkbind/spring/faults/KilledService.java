package dev.talkbind.spring.faults;

import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.Waits;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/** A service in a process of its own: it changes landlords until it is killed, or ends when nothing is left to send. */
final class KilledService {
    private static final int LANDLORDS = 6;

    private KilledService() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (ConfigurableApplicationContext service = LiveService.start(Arrays.asList(arguments))) {
            System.out.println("ready");
            String run = service.getEnvironment().getProperty("changes");
            if (run == null) {
                empty(service.getBean(Outbox.class));
            } else {
                change(service, run);
            }
        }
    }

    private static void empty(Outbox outbox) {
        Waits.until(() -> outbox.counts().waiting() == 0);
        System.out.println("empty");
    }

    private static void change(ConfigurableApplicationContext service, String run) throws InterruptedException {
        EntityManager entities =
                SharedEntityManagerCreator.createSharedEntityManager(service.getBean(EntityManagerFactory.class));
        Random random = new Random(run.hashCode());
        for (int i = 0; true; i++) {
            String name = "Mila, change " + run + "-" + i;
            boolean isRolledBack = random.nextInt(4) == 0;
            service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
                List<Landlord> known = entities.createQuery("from Landlord order by id", Landlord.class)
                        .getResultList();
                if (known.size() < LANDLORDS) {
                    entities.persist(new Landlord(name));
                } else {
                    known.get(random.nextInt(LANDLORDS)).setName(name);
                }
                entities.flush();
                if (isRolledBack) {
                    status.setRollbackOnly();
                }
            });
            TimeUnit.MILLISECONDS.sleep(random.nextInt(20));
        }
    }
}
