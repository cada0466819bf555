package letting;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.time.Duration;

@TalkUser(role = "landlord")
record Landlord(
        String id,
        String name,
        String email,
        @CustomField Plan plan,
        @CustomField("reply_time") Duration replyTime) {

    enum Plan {
        FREE,
        PRO
    }

    public static void main(String[] args) {
        Landlord mila =
                new Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2));
        User user = LandlordUserMapper.INSTANCE.toUser(mila);
        System.out.println(UserJson.toText(user, WireForm.REST));

        Landlord back = LandlordUserMapper.INSTANCE.fromUser(user);
        System.out.println(back.equals(mila));
    }
}
