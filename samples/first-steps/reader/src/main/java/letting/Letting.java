package letting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Letting {
    public static void main(String[] arguments) {
        SpringApplication.run(Letting.class, arguments);
    }
}
