package step4;

import dev.talkbind.client.TalkJs;
import dev.talkbind.runtime.User;
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

            User stored = talkJs.users().get("landlord-1").orElseThrow();
            Landlord back = LandlordUserMapper.INSTANCE.fromUser(stored);

            System.out.println(back.name() + ", " + back.plan());
            System.out.println(back.equals(mila));
        }
    }
}
