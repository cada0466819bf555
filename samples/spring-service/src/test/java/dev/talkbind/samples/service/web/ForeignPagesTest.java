package dev.talkbind.samples.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Rig;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of another site may have the browser of somebody who has logged in send forms, and changes nothing by that. */
@AgencyTest
class ForeignPagesTest {
    private static final List<String> FORMS =
            List.of("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "");

    @Autowired
    private Rig rig;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/landlords",
                "/tenants",
                "/accounts",
                "/actuator/talkjs/retry",
                "/actuator/talkjs/backfill-start"
            })
    void whatAFormCanSendIsRefused(String path) throws Exception {
        for (String type : FORMS) {
            int status = rig.agent().post(path, type).statusCode();
            assertThat(status).as(type).isEqualTo(415);
        }
    }
}
