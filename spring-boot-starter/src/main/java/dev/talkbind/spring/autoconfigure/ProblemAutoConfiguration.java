package dev.talkbind.spring.autoconfigure;

import dev.talkbind.spring.problem.PlainTexts;
import dev.talkbind.spring.problem.ProblemAdvice;
import dev.talkbind.spring.problem.ProblemPage;
import dev.talkbind.spring.problem.TomcatProblems;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.databind.json.JsonMapper;

/** Problems of RFC 9457 for all that goes wrong, for services that ask for them. They come before Spring Boot's own. */
@AutoConfiguration(
        before = {ErrorMvcAutoConfiguration.class, WebMvcAutoConfiguration.class},
        beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@ConditionalOnClass(DispatcherServlet.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty(name = "talkbind.problems.enabled")
@EnableConfigurationProperties(ProblemProperties.class)
public class ProblemAutoConfiguration {

    /** What controllers throw. */
    @Bean
    @ConditionalOnMissingBean(ResponseEntityExceptionHandler.class)
    ProblemAdvice talkbindProblemAdvice() {
        return new ProblemAdvice();
    }

    /** What filters refuse. */
    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ProblemPage talkbindProblemPage() {
        return new ProblemPage();
    }

    /** What the server refuses. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ConfigurableTomcatWebServerFactory.class)
    static class OnTomcat {
        @Bean
        TomcatProblems talkbindTomcatProblems() {
            return new TomcatProblems();
        }
    }

    /** What no database need store. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass({JacksonAutoConfiguration.class, JsonMapper.class})
    static class WithJackson {
        @Bean
        PlainTexts talkbindPlainTexts() {
            return new PlainTexts();
        }
    }
}
