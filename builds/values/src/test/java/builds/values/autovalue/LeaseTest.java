package builds.values.autovalue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeaseTest {

    @Test
    void aViewOfAValueMakesItByTheValuesOwnFactory() {
        Lease lease = Lease.of("l1", LocalDate.of(2027, 1, 31));

        CustomData data = LeaseChatCustomDataConverter.INSTANCE.toCustomData(lease);

        assertThat(data.asMap()).containsEntry("until", "2027-01-31");
        assertThat(LeaseChatCustomDataConverter.INSTANCE.fromCustomData(data)).isEqualTo(lease);
    }
}
