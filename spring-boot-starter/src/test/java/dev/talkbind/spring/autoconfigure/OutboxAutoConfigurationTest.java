package dev.talkbind.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.Outbox;
import dev.talkbind.spring.TalkJsSync;
import dev.talkbind.spring.app.Guest;
import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.app.Waits;
import dev.talkbind.spring.loop.Loop;
import dev.talkbind.spring.mapping.MissingMapperException;
import dev.talkbind.test.FakeTalkJs;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The outbox is there where its needs are, and says what is missing. */
class OutboxAutoConfigurationTest {
    private final ApplicationContextRunner runner = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    TalkJsAutoConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    OutboxAutoConfiguration.class,
                    JpaAutoConfiguration.class))
            .withPropertyValues(
                    "talkjs.app-id=app",
                    "talkjs.secret-key=" + TestApp.SECRET,
                    "talkjs.uri=http://localhost:1",
                    "spring.datasource.generate-unique-name=true");

    @Test
    void aDatabaseIsEnough() {
        runner.run(context -> assertThat(context)
                .hasNotFailed()
                .hasSingleBean(Outbox.class)
                .hasSingleBean(TalkJsSync.class)
                .hasSingleBean(Loop.class));
    }

    @Test
    void withoutADatabaseThereIsTheClientAlone() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(TalkJsAutoConfiguration.class, OutboxAutoConfiguration.class))
                .withPropertyValues("talkjs.app-id=app", "talkjs.secret-key=" + TestApp.SECRET)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Outbox.class));
    }

    @Test
    void withoutJdbcThereIsTheClientAlone() {
        runner.withClassLoader(new FilteredClassLoader(JdbcClient.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Outbox.class));
    }

    @Test
    void withoutHibernateThereIsNoListener() {
        runner.withClassLoader(new FilteredClassLoader("org.hibernate", "jakarta.persistence"))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Outbox.class));
    }

    @Test
    void anInstanceMayLeaveSendingToOthers() {
        runner.withPropertyValues("talkbind.outbox.sends=false")
                .run(context -> assertThat(context).hasSingleBean(Outbox.class).doesNotHaveBean(Loop.class));
    }

    @Test
    void tablesThatAreMissingAreToldAtTheStart() {
        runner.withPropertyValues("talkbind.outbox.initialize-schema=never").run(context -> {
            assertThat(context).hasFailed();
            FailureAnalysis analysis = new SettingFailureAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription()).contains("there is no table talkbind_outbox");
            assertThat(analysis.getAction()).contains("always");
        });
    }

    @Test
    void aBatchThatTalkJsWouldRefuseIsToldAtTheStart() {
        runner.withPropertyValues("talkbind.outbox.batch=101")
                .run(context -> assertThat(new SettingFailureAnalyzer().analyze(context.getStartupFailure()))
                        .isNotNull());
    }

    private static DataSource otherDatabase() {
        return new DriverManagerDataSource("jdbc:h2:mem:other");
    }

    @Test
    void aTransactionManagerOfAnotherDatabaseIsToldAtTheStart() {
        runner.withBean(PlatformTransactionManager.class, () -> new DataSourceTransactionManager(otherDatabase()))
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(IllegalTransactionStateException.class)
                        .hasMessageContaining("primary PlatformTransactionManager"));
    }

    @Test
    void aTransactionOfAnotherDatabaseTakesNothing() {
        runner.run(context -> {
            TalkJsSync sync = context.getBean(TalkJsSync.class);
            User mila = User.builder("mila").name("Mila").build();
            TransactionTemplate other = new TransactionTemplate(new DataSourceTransactionManager(otherDatabase()));
            assertThatExceptionOfType(IllegalTransactionStateException.class)
                    .isThrownBy(() -> other.executeWithoutResult(status -> sync.put(mila)));
            assertThat(context.getBean(Outbox.class).counts().users()).isZero();
        });
    }

    /** The entities of a service whose mappers are no beans. */
    @AutoConfigurationPackage(basePackageClasses = Landlord.class)
    static class EntitiesAlone {}

    @Test
    void aMapperThatSpringDoesNotKnowIsFoundAtTheStart() {
        runner.withConfiguration(AutoConfigurations.of(HibernateJpaAutoConfiguration.class))
                .withUserConfiguration(EntitiesAlone.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .isInstanceOf(MissingMapperException.class)
                        .hasMessageContaining(Guest.class.getName()));
    }

    @Test
    void aMapperThatSpringDoesNotKnowIsToldInPlainWords() {
        FailureAnalysis analysis =
                new MissingMapperFailureAnalyzer().analyze(new MissingMapperException(Landlord.class));
        assertThat(analysis.getDescription()).contains(Landlord.class.getName());
        assertThat(analysis.getAction()).contains("-Atalkbind.componentModel=spring");
    }

    @Test
    void eachCommitWakesTheSender() throws Exception {
        try (FakeTalkJs talkJs = TestApp.talkJs(Clock.systemUTC());
                ConfigurableApplicationContext context =
                        TestApp.start(talkJs.uri(), "talkbind.outbox.sends=true", "talkbind.outbox.poll=1h")) {
            TalkJsSync sync = context.getBean(TalkJsSync.class);
            context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> sync.put(new Landlord("Mila") {
                        {
                            setId(7L);
                        }
                    }));
            Waits.until(() -> !talkJs.userIds().isEmpty());
            assertThat(talkJs.user("landlord-7").orElseThrow().name()).isEqualTo("Mila");
        }
    }

    @Test
    void editorsKnowTheSettings() throws Exception {
        String metadata = new ClassPathResource("META-INF/spring-configuration-metadata.json")
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(metadata)
                .contains(
                        "\"talkbind.outbox.initialize-schema\"",
                        "\"talkbind.jpa.enabled\"",
                        "\"talkbind.backfill.partitions\"");
    }
}
