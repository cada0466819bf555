package dev.talkbind.spring.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TalkJsDouble;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.outbox.Sender;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
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
    private static TalkJsDouble talkJs;
    private static ConfigurableApplicationContext context;

    private EntityManager entities;
    private TransactionTemplate transaction;

    @BeforeAll
    static void start() throws Exception {
        talkJs = new TalkJsDouble();
        context = TestApp.start(talkJs);
    }

    @AfterAll
    static void stop() {
        context.close();
        talkJs.close();
    }

    @BeforeEach
    void nothingIsLeft() {
        entities = SharedEntityManagerCreator.createSharedEntityManager(context.getBean(EntityManagerFactory.class));
        transaction = context.getBean(TransactionTemplate.class);
        talkJs.reset();
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

    private static String id(Landlord landlord) {
        return "landlord-" + landlord.getId();
    }

    @Test
    void aNewEntityAndItsChangesGetToTalkJs() {
        Landlord mila = persisted("Mila");
        assertThat(talkJs.user(id(mila)).name()).isEqualTo("Mila");
        assertThat(talkJs.user(id(mila)).role()).isEqualTo("landlord");
        change(mila, entity -> entity.setPlan("PRO"));
        assertThat(talkJs.user(id(mila)).custom()).containsEntry("plan", "PRO");
    }

    @Test
    void aCollectionThatChangesIsAChange() {
        Landlord mila = persisted("Mila");
        change(mila, entity -> entity.getTowns().add("Delft"));
        assertThat(talkJs.user(id(mila)).custom()).containsEntry("towns", "[\"Delft\"]");
        change(mila, entity -> entity.getTowns().clear());
        assertThat(talkJs.user(id(mila)).custom()).containsEntry("towns", "[]");
    }

    @Test
    void aDeletedEntityIsErased() {
        Landlord mila = persisted("Mila");
        change(mila, entity -> entity.getTowns().add("Delft"));
        change(mila, entities::remove);
        assertThat(talkJs.user(id(mila)).name()).isEqualTo("[DELETED]");
        assertThat(talkJs.user(id(mila)).custom()).isEmpty();
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
        assertThat(talkJs.puts()).hasSize(1);
    }

    @Test
    void anEntityThatIsNoUserFailsItsTransaction() {
        assertThatThrownBy(() -> persisted(null)).hasRootCauseInstanceOf(InvalidUserException.class);
        assertThat(entities.createQuery("from Landlord where name is null", Landlord.class)
                        .getResultList())
                .isEmpty();
        assertThat(List.copyOf(talkJs.puts())).isEmpty();
    }
}
