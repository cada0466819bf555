package dev.talkbind.samples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserReader;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import org.junit.jupiter.api.Test;

class SupportDeskTest {
    @Test
    void isSentInFullByTheServer() {
        User user = SupportDeskUserMapper.INSTANCE.toUser(People.desk());

        assertThat(UserJson.toText(user, WireForm.REST))
                .isEqualTo("{\"name\":\"Amsterdam desk\",\"welcomeMessage\":\"How can we help?\","
                        + "\"role\":\"support\",\"custom\":{\"open_until\":\"18:30\"}}");
    }

    @Test
    void isNamedByItsIdAloneInABrowser() {
        User user = SupportDeskUserMapper.INSTANCE.toBrowserUser(People.desk());

        assertThat(UserJson.toText(user, WireForm.CLASSIC_JS)).isEqualTo("\"desk-amsterdam\"");
        assertThat(UserJson.toText(user, WireForm.REACT_NATIVE)).isEqualTo("{\"id\":\"desk-amsterdam\"}");
    }

    @Test
    void isNotReadBack() {
        assertThat(SupportDeskUserMapper.INSTANCE).isNotInstanceOf(UserReader.class);
    }
}
