package step2;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.Duration;

class Main {
    public static void main(String[] args) {
        Landlord mila =
                new Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2));

        User user = LandlordUserMapper.INSTANCE.toUser(mila);

        System.out.println(UserJson.toText(user, WireForm.REST));
        System.out.println(
                user.custom().get(LandlordCustomDataConverter.REPLY_TIME).toMinutes());
    }
}
