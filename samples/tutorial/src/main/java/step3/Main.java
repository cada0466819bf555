package step3;

import dev.talkbind.client.Outcome;
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

            Outcome outcome = talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila));

            System.out.println(outcome instanceof Outcome.Accepted);
            User held = fake.user("landlord-1").orElseThrow();
            System.out.println(held.name() + ": " + held.custom().get("reply_time"));
        }
    }
}
