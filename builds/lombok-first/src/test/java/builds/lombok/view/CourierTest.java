package builds.lombok.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.User;
import org.junit.jupiter.api.Test;

class CourierTest {

    @Test
    void aViewMapsWhatLombokWrites() {
        Courier courier = new Courier();
        courier.setId(7);
        courier.setFirst("Ada");
        courier.setLast("Lo");
        courier.setBike(new Courier.Bike("Raleigh", 3));

        User user = CourierChatUserMapper.INSTANCE.toUser(courier);

        assertThat(user.name()).isEqualTo("Ada Lo");
        assertThat(user.custom().asMap()).containsEntry("bike_brand", "Raleigh").containsEntry("bike_gears", "3");
        assertThat(CourierChatUserMapper.INSTANCE.fromUser(user)).isEqualTo(courier);
    }
}
