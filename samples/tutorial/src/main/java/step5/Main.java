package step5;

import dev.talkbind.client.TalkJs;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import dev.talkbind.test.FakeTalkJs;
import java.time.Duration;

class Main {
    public static void main(String[] args) {
        try (FakeTalkJs fake = FakeTalkJs.create().start()) {
            TalkJs talkJs = TalkJs.builder(fake.appId(), fake.secretKey())
                    .uri(fake.uri())
                    .build();
            Landlord mila =
                    new Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2));
            talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila));

            Landlord now = new Landlord(mila.id(), mila.name(), "mila@jansen.example", Plan.PRO, null);
            User stored = talkJs.users().get("landlord-1").orElseThrow();
            User change = LandlordUserMapper.INSTANCE.diff(stored, now);
            System.out.println(UserJson.toText(change, WireForm.REST));

            talkJs.users().put(change);
            stored = talkJs.users().get("landlord-1").orElseThrow();
            System.out.println(LandlordUserMapper.INSTANCE.diff(stored, now).isEmpty());
        }
    }
}
