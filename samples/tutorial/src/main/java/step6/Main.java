package step6;

import dev.talkbind.client.TalkJs;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.test.FakeTalkJs;
import java.util.Map;

class Main {
    public static void main(String[] args) {
        try (FakeTalkJs fake = FakeTalkJs.create().start()) {
            TalkJs talkJs = TalkJs.builder(fake.appId(), fake.secretKey())
                    .uri(fake.uri())
                    .build();
            User before = User.builder("landlord-1")
                    .name("Mila Jansen")
                    .email("mila@letting.example")
                    .role("landlord")
                    .custom(Map.of("plan", "PRO", "reply_time", "PT2H"))
                    .build();
            talkJs.users().put(before);

            User stored = talkJs.users().get("landlord-1").orElseThrow();
            Landlord mila = LandlordUserMapper.INSTANCE.fromUser(stored);
            System.out.println(mila.answerTime());

            User change = LandlordUserMapper.INSTANCE.diff(stored, mila);
            System.out.println(UserJson.toText(change, WireForm.REST));
            talkJs.users().put(change);
            System.out.println(fake.user("landlord-1").orElseThrow().custom());
        }
    }
}
