package dev.talkbind.samples.service.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.samples.service.AgencyTest;
import dev.talkbind.samples.service.Thorough;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A hundred fault scripts, or a thousand. {@code -Dfaults.seeds=20000 -Dfaults.first=1000} runs more, and others. */
@AgencyTest
class FaultScriptsTest {
    @Autowired
    private BeanFactory beans;

    @Test
    void nothingIsLostAndNothingIsOld() {
        String told =
                new FaultScripts(beans).run(Long.getLong("faults.first", 0), Thorough.or("faults.seeds", 100, 1000));
        assertThat(told).doesNotContain(" 0 kills").doesNotContain("unknown=0");
        Thorough.tell("fault scripts: " + told);
    }
}
