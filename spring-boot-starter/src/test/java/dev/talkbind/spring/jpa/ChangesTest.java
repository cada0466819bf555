package dev.talkbind.spring.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
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
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
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

    @Test
    void anEntityThatIsRenamedAndDeletedInOneTransactionIsErased() {
        Landlord mila = persisted("Mila");
        change(mila, entity -> {
            entity.setName("Other");
            entity.getTowns().add("Delft");
            entities.remove(entity);
        });
        assertThat(held(mila).name()).isEqualTo("[DELETED]");
    }

    @Test
    void whatATransactionInsideAnotherCommitsIsSentWhateverComesOfTheOuterOne() {
        Landlord mila = persisted("Mila");
        Landlord noor = persisted("Noor");
        TransactionTemplate inner = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        inner.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(outer -> {
            entities.find(Landlord.class, mila.getId()).setName("Outer");
            entities.flush();
            inner.executeWithoutResult(
                    status -> entities.find(Landlord.class, noor.getId()).setName("Inner"));
            outer.setRollbackOnly();
        });
        send();
        assertThat(held(mila).name()).isEqualTo("Mila");
        assertThat(held(noor).name()).isEqualTo("Inner");
    }

    @Test
    void aTransactionThatSpringDoesNotKnowIsRefusedAsAWhole() {
        Landlord mila = persisted("Mila");
        try (EntityManager own = context.getBean(EntityManagerFactory.class).createEntityManager()) {
            own.getTransaction().begin();
            own.find(Landlord.class, mila.getId()).setName("Other");
            assertThatThrownBy(() -> own.getTransaction().commit())
                    .hasRootCauseInstanceOf(IllegalTransactionStateException.class);
        }
        assertThat(entities.find(Landlord.class, mila.getId()).getName()).isEqualTo("Mila");
    }

    @Test
    void afterTheCommitItIsTooLate() {
        Landlord mila = persisted("Mila");
        TransactionSynchronization late = new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                context.getBean(TalkJsSync.class).put(mila);
            }
        };
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    entities.find(Landlord.class, mila.getId()).setName("Other");
                    TransactionSynchronizationManager.registerSynchronization(late);
                }))
                .isInstanceOf(IllegalTransactionStateException.class)
                .hasMessageContaining("is over");
    }

    @Test
    void anOldRowThatIsNoUserIsDeletedByAStatementAndErasedByItsId() {
        Landlord mila = persisted("Mila");
        transaction.executeWithoutResult(
                status -> entities.createQuery("update Landlord set name = null where id = :id")
                        .setParameter("id", mila.getId())
                        .executeUpdate());
        assertThatThrownBy(() -> change(mila, entities::remove)).hasRootCauseInstanceOf(InvalidUserException.class);
        transaction.executeWithoutResult(status -> {
            entities.createQuery("delete from Landlord where id = :id")
                    .setParameter("id", mila.getId())
                    .executeUpdate();
            context.getBean(Outbox.class).erase(id(mila));
        });
        send();
        assertThat(held(mila).name()).isEqualTo("[DELETED]");
    }
}
