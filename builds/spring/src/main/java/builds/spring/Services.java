package builds.spring;

import dev.talkbind.runtime.UserMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The application: generated classes are found beside its own. */
@Configuration
@ComponentScan
public class Services {
    @Bean
    Shop shop() {
        return new Shop("EUR");
    }

    @Bean
    Desk desk(UserMapper<Seller> sellers, UserMapper<Tenant> tenants) {
        return new Desk(sellers, tenants);
    }

    /** A service that takes mappers by what they map. */
    record Desk(UserMapper<Seller> sellers, UserMapper<Tenant> tenants) {}
}
