package letting;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.talkbind.test.FakeTalkJs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
class FirstUserTest {
    @RegisterExtension
    static final FakeTalkJs talkJs = FakeTalkJs.builder().appId("agency").build();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("talkjs.uri", talkJs::uri);
        settings.add("talkjs.secret-key", talkJs::secretKey);
    }

    @Test
    void aLandlordGetsToTalkJs(@Autowired Landlords landlords) {
        Landlord mila = new Landlord();
        mila.setName("Mila Jansen");
        mila.setPlan("PRO");
        landlords.save(mila);
        await().until(() -> !talkJs.userIds().isEmpty());
        assertEquals("Mila Jansen", talkJs.user("landlord-1").orElseThrow().name());
    }
}
