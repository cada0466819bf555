package step7;

import dev.talkbind.client.TalkJs;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.test.FakeTalkJs;
import java.time.Duration;
import java.util.Map;

class Main {
    public static void main(String[] args) {
        try (FakeTalkJs fake = FakeTalkJs.create().start()) {
            TalkJs talkJs = TalkJs.builder(fake.appId(), fake.secretKey())
                    .uri(fake.uri())
                    .build();
            Landlord mila = new Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Duration.ofHours(2));
            talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila));

            fake.browserUpdates(
                    "landlord-1",
                    User.patch().custom(Map.of("answer_time", "soon")).build());

            User stored = talkJs.users().get("landlord-1").orElseThrow();
            ReadResult<Landlord> result = LandlordUserMapper.INSTANCE.read(stored);
            System.out.println(result.isOk());
            result.problems().forEach(System.out::println);

            talkJs.users().put(LandlordUserMapper.INSTANCE.diff(stored, mila));
            stored = talkJs.users().get("landlord-1").orElseThrow();
            System.out.println(LandlordUserMapper.INSTANCE.fromUser(stored).equals(mila));
        }
    }
}
