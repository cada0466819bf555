package step3

import dev.talkbind.client.TalkJs
import dev.talkbind.client.Outcome
import dev.talkbind.test.FakeTalkJs
import java.time.Duration

fun main() {
    FakeTalkJs.create().start().use { fake ->
        val talkJs = TalkJs.builder(fake.appId(), fake.secretKey()).uri(fake.uri()).build()
        val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2))

        val outcome = talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila))

        println(outcome is Outcome.Accepted)
        val held = fake.user("landlord-1").orElseThrow()
        println("${held.name()}: ${held.custom()["reply_time"]}")
    }
}
