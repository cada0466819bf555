package dev.talkbind.spring.autoconfigure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.spring.problem.ProblemAdvice;
import dev.talkbind.spring.problem.ProblemPage;
import dev.talkbind.spring.web.WebhookController;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Problems are there for whoever asks for them, with or without what else a service may have. */
class ProblemAutoConfigurationTest {
    private static final AutoConfigurations PROBLEMS = AutoConfigurations.of(ProblemAutoConfiguration.class);

    private final WebApplicationContextRunner runner = new WebApplicationContextRunner()
            .withConfiguration(PROBLEMS)
            .withPropertyValues("talkbind.problems.enabled=true");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.dao",
                "org.springframework.boot.jackson",
                "tools.jackson.databind",
                "org.apache.catalina",
                "org.springframework.boot.tomcat"
            })
    void noLibraryBesideSpringMvcIsNeeded(String missing) {
        runner.withClassLoader(new FilteredClassLoader(missing))
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(ProblemAdvice.class));
    }

    @Test
    void aServiceWithoutSpringMvcStartsWithoutThem() {
        new ApplicationContextRunner()
                .withConfiguration(PROBLEMS)
                .withPropertyValues("talkbind.problems.enabled=true")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ProblemAdvice.class));
    }

    /** A service that tests its controllers with {@code @WebMvcTest} tests its answers with them. */
    @Test
    void theyArePartOfTheSliceOfSpringMvc() throws Exception {
        String name = "META-INF/spring/org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureWebMvc.imports";
        assertThat(new ClassPathResource(name).getContentAsString(StandardCharsets.UTF_8))
                .isEqualToIgnoringNewLines(ProblemAutoConfiguration.class.getName());
    }

    /** What a service has of its own. */
    static class OwnHandler extends ResponseEntityExceptionHandler {}

    @Test
    void theServicesOwnHandlerIsKept() {
        runner.withBean(OwnHandler.class)
                .run(context ->
                        assertThat(context).doesNotHaveBean(ProblemAdvice.class).hasSingleBean(ProblemPage.class));
    }

    /** Aspects of services are often for everything that is a controller. */
    @ParameterizedTest
    @ValueSource(classes = {ProblemAdvice.class, ProblemPage.class, WebhookController.class})
    void anAspectCanBeAroundWhateverAnswersRequests(Class<?> type) {
        ProxyFactory aspect = new ProxyFactory();
        aspect.setTargetClass(type);
        aspect.setProxyTargetClass(true);
        assertThat(aspect.getProxyClass(type.getClassLoader())).isAssignableTo(type);
    }
}
