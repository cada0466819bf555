package dev.talkbind.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talkbind.spring.app.Landlord;
import dev.talkbind.spring.app.TestApp;
import dev.talkbind.spring.backfill.Backfill;
import dev.talkbind.spring.backfill.BackfillException;
import dev.talkbind.spring.loop.Loop;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.batch.autoconfigure.BatchAutoConfiguration;
import org.springframework.boot.batch.jdbc.autoconfigure.BatchJdbcAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The back-fill is there where its needs are, and says what is missing. */
class BackfillAutoConfigurationTest {

    /** The entities of a service. */
    @AutoConfigurationPackage(basePackageClasses = Landlord.class)
    static class Entities {}

    private final ApplicationContextRunner withoutBatch = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    TalkJsAutoConfiguration.class,
                    DataSourceAutoConfiguration.class,
                    DataSourceTransactionManagerAutoConfiguration.class,
                    HibernateJpaAutoConfiguration.class,
                    OutboxAutoConfiguration.class,
                    BackfillAutoConfiguration.class))
            .withUserConfiguration(Entities.class)
            .withPropertyValues(
                    "talkjs.app-id=app",
                    "talkjs.secret-key=" + TestApp.SECRET,
                    "talkjs.uri=http://localhost:1",
                    "talkbind.outbox.sends=false",
                    "spring.datasource.generate-unique-name=true");

    private final ApplicationContextRunner runner =
            withoutBatch.withConfiguration(AutoConfigurations.of(BatchJdbcAutoConfiguration.class));

    @Test
    void springBatchAndJpaAreEnough() {
        runner.run(context -> assertThat(context).hasNotFailed().hasSingleBean(Backfill.class));
    }

    @Test
    void springBootFindsNoJobThatItWouldRunAtTheStart() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Job.class));
    }

    @Test
    void withoutSpringBatchThereIsNone() {
        withoutBatch
                .withClassLoader(new FilteredClassLoader(JobOperator.class))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Backfill.class));
        withoutBatch.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Backfill.class));
    }

    @Test
    void aSpringBatchThatForgetsIsToldOfAtTheStartOfABackfill() {
        withoutBatch
                .withConfiguration(AutoConfigurations.of(BatchAutoConfiguration.class))
                .run(context -> assertThatThrownBy(context.getBean(Backfill.class)::start)
                        .isInstanceOf(BackfillException.class)
                        .hasMessageContaining("spring-boot-starter-batch-jdbc"));
    }

    @Test
    void anInstanceGoesOnWithADeadOneWhereItIsToldTo() {
        runner.run(context -> assertThat(context).doesNotHaveBean(Loop.class));
        runner.withPropertyValues("talkbind.backfill.resume=true")
                .run(context -> assertThat(context).hasSingleBean(Loop.class));
    }

    @Test
    void settingsThatCannotWorkAreToldAtTheStart() {
        for (String setting : new String[] {"page=101", "partitions=0", "lease=1ms"}) {
            runner.withPropertyValues("talkbind.backfill." + setting)
                    .run(context -> assertThat(new SettingFailureAnalyzer().analyze(context.getStartupFailure()))
                            .isNotNull());
        }
    }
}
