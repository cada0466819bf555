package builds.values.immutables;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.CustomData;
import org.junit.jupiter.api.Test;

class ParcelTest {

    @Test
    void aViewOfAValueMakesItByTheBuilderThatImmutablesWrites() {
        Parcel parcel = ImmutableParcel.builder().number("p1").weight(30).build();

        CustomData data = ParcelChatCustomDataConverter.INSTANCE.toCustomData(parcel);

        assertThat(data.asMap()).containsEntry("weight", "30").containsEntry("heavy", "true");
        assertThat(ParcelChatCustomDataConverter.INSTANCE.fromCustomData(data)).isEqualTo(parcel);
    }
}
