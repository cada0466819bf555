package dev.talkbind.spring.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.TestClock;
import dev.talkbind.spring.outbox.Sender;
import dev.talkbind.test.FakeTalkJs;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.transaction.support.TransactionTemplate;

/** Entities change, and nobody says so to Talkbind. */
class ChangesTest {
    private static final TestClock CLOCK = new TestClock();
    private static final FakeTalkJs TALK_JS = TestApp.talkJs(CLOCK);
    private static ConfigurableApplicationContext context;

    private EntityManager entities;
    private TransactionTemplate transaction;

    @BeforeAll
    static void start() {
        context = TestApp.start(TALK_JS, CLOCK);
    }

    @AfterAll
    static void stop() {
        context.close();
        TALK_JS.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        entities = SharedEntityManagerCreator.createSharedEntityManager(context.getBean(EntityManagerFactory.class));
        transaction = context.getBean(TransactionTemplate.class);
        TALK_JS.reset();
    }

    private Landlord persisted(String name) {
        Landlord landlord = new Landlord(name);
        transaction.executeWithoutResult(status -> entities.persist(landlord));
        send();
        return landlord;
    }

    private void change(Landlord landlord, Consumer<Landlord> change) {
        transaction.executeWithoutResult(status -> change.accept(entities.find(Landlord.class, landlord.getId())));
        send();
    }

    private static void send() {
        context.getBean(Sender.class).send();
    }

    private static User held(Landlord landlord) {
        return TALK_JS.user(id(landlord)).orElseThrow();
    }

    private static String id(Landlord landlord) {
        return "landlord-" + landlord.getId();
    }

    @Test
    void aNewEntityAndItsChangesGetToTalkJs() {
        Landlord mila = persisted("Mila");
        assertThat(held(mila).name()).isEqualTo("Mila");
        assertThat(held(mila).role()).isEqualTo("landlord");
        change(mila, entity -> entity.setPlan("PRO"));
        assertThat(held(mila).custom()).containsEntry("plan", "PRO");
    }

    @Test
    void aCollectionThatChangesIsAChange() {
        Landlord mila = persisted("Mila");
        change(mila, entity -> entity.getTowns().add("Delft"));
        assertThat(held(mila).custom()).containsEntry("towns", "[\"Delft\"]");
        change(mila, entity -> entity.getTowns().clear());
        assertThat(held(mila).custom()).containsEntry("towns", "[]");
    }

    @Test
    void aDeletedEntityIsErased() {
        Landlord mila = persisted("Mila");
        change(mila, entity -> entity.getTowns().add("Delft"));
        change(mila, entities::remove);
        assertThat(held(mila).name()).isEqualTo("[DELETED]");
        assertThat(held(mila).custom()).isEmpty();
        assertThat(context.getBean(Outbox.class).isErased(id(mila))).isTrue();
    }

    @Test
    void whatIsRolledBackIsNoChange() {
        Landlord mila = persisted("Mila");
        transaction.executeWithoutResult(status -> {
            entities.find(Landlord.class, mila.getId()).setName("Other");
            entities.flush();
            status.setRollbackOnly();
        });
        send();
        assertThat(TALK_JS.counts().requests()).isEqualTo(1);
    }

    @Test
    void anEntityThatIsNoUserFailsItsTransaction() {
        assertThatThrownBy(() -> persisted(null)).hasRootCauseInstanceOf(InvalidUserException.class);
        assertThat(entities.createQuery("from Landlord where name is null", Landlord.class)
                        .getResultList())
                .isEmpty();
        assertThat(TALK_JS.counts().requests()).isZero();
    }
}
