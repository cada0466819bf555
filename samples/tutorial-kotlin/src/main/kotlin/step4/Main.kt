package step4

import dev.talkbind.client.TalkJs
import dev.talkbind.test.FakeTalkJs
import java.time.Duration

fun main() {
    FakeTalkJs.create().start().use { fake ->
        val talkJs = TalkJs.builder(fake.appId(), fake.secretKey()).uri(fake.uri()).build()
        val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2))
        talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila))

        val stored = talkJs.users().get("landlord-1").orElseThrow()
        val back = LandlordUserMapper.INSTANCE.fromUser(stored)

        println("${back.name}, ${back.plan}")
        println(back == mila)
    }
}
