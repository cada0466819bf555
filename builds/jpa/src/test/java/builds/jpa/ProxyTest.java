package builds.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.Hibernate;
import org.hibernate.LazyInitializationException;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Entities as Hibernate hands them out: as proxies, whose fields are empty. */
class ProxyTest {

    /** Hibernate tells of its version, the database and the pool. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate");

    private static SessionFactory database;

    @BeforeAll
    static void open() {
        HIBERNATE.setLevel(Level.OFF);
        database = new Configuration()
                .addAnnotatedClass(Seller.class)
                .addAnnotatedClass(Shop.class)
                .addAnnotatedClass(Assistant.class)
                .setProperty("hibernate.connection.url", "jdbc:h2:mem:shop;DB_CLOSE_DELAY=-1")
                .setProperty("hibernate.hbm2ddl.auto", "create-drop")
                .buildSessionFactory();
        Seller mila = Sellers.mila();
        Shop shop = new Shop();
        shop.setId(1L);
        shop.setCity("Ghent");
        Assistant ann = new Assistant();
        ann.setId(2L);
        ann.setName("Ann");
        ann.setShop(shop);
        PostBox home = new PostBox();
        home.setCity("Bruges");
        ann.setHome(home);
        ann.setEmployer(mila);
        database.inTransaction(session -> {
            session.persist(mila);
            session.persist(shop);
            session.persist(ann);
        });
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void aProxyIsWrittenAsTheEntityItStandsFor() {
        String document = database.fromSession(session -> {
            Seller proxy = session.find(Assistant.class, 2L).getEmployer();
            assertThat(Hibernate.isInitialized(proxy)).isFalse();
            assertThat(proxy.getClass()).isNotEqualTo(Seller.class);
            return UserJson.toText(SellerUserMapper.INSTANCE.toUser(proxy), WireForm.REST);
        });

        assertThat(document)
                .isEqualTo(UserJson.toText(SellerUserMapper.INSTANCE.toUser(Sellers.mila()), WireForm.REST));
    }

    @Test
    void customDataIsReadOntoAProxy() {
        database.inTransaction(session -> {
            Seller proxy = session.getReference(Seller.class, 7041L);
            SellerCustomDataConverter.INSTANCE.applyTo(
                    proxy,
                    SellerUserMapper.INSTANCE
                            .toUser(Sellers.mila())
                            .custom()
                            .with(SellerCustomDataConverter.ORDERS, 5));
        });

        int orders = database.fromTransaction(session -> {
            Seller stored = session.find(Seller.class, 7041L);
            int read = stored.getOrders();
            stored.setOrders(4);
            return read;
        });
        assertThat(orders).isEqualTo(5);
    }

    @Test
    void anAssociationThatIsMappedIsLoadedWhileTheSessionIsOpen() {
        User user =
                database.fromSession(session -> AssistantUserMapper.INSTANCE.toUser(session.find(Assistant.class, 2L)));

        assertThat(user.custom().get("city")).isEqualTo("Ghent");
    }

    @Test
    void whatIsManagedIsChangedAndNeverReplaced() {
        database.inTransaction(session -> {
            Assistant ann = session.find(Assistant.class, 2L);
            PostBox home = ann.getHome();
            Shop shop = ann.getShop();
            AssistantCustomDataConverter.INSTANCE.applyTo(
                    ann,
                    CustomData.empty()
                            .with("city", "Antwerp")
                            .with("home_number", "7")
                            .with("work_city", "Leuven"));
            assertThat(ann.getHome()).isSameAs(home);
            assertThat(ann.getShop()).isSameAs(shop);
        });

        User stored = database.fromTransaction(session -> {
            Assistant ann = session.find(Assistant.class, 2L);
            User user = AssistantUserMapper.INSTANCE.toUser(ann);
            AssistantCustomDataConverter.INSTANCE.applyTo(
                    ann, CustomData.empty().with("city", "Ghent").with("home_city", "Bruges"));
            return user;
        });
        assertThat(stored.custom())
                .containsEntry("city", "Antwerp")
                .containsEntry("home_city", "Bruges")
                .containsEntry("home_number", "7")
                .containsEntry("work_city", "Leuven");
    }

    /** An update that clears all of an association's keys empties the entity, and unlinks nothing. */
    @Test
    void anEntityThatIsReferredToStaysWhenItsKeysAreCleared() {
        database.inTransaction(session -> {
            Assistant ann = session.find(Assistant.class, 2L);
            Shop shop = ann.getShop();
            AssistantCustomDataConverter.INSTANCE.applyTo(
                    ann, CustomData.builder().clear("city").build());
            assertThat(ann.getShop()).isSameAs(shop);
            assertThat(shop.getCity()).isNull();
            session.getTransaction().setRollbackOnly();
        });
    }

    /** What TB420 warns of. */
    @Test
    void withoutASessionItFails() {
        Assistant ann = database.fromSession(session -> session.find(Assistant.class, 2L));

        assertThatThrownBy(() -> AssistantUserMapper.INSTANCE.toUser(ann))
                .isInstanceOf(LazyInitializationException.class);
    }
}
