package step7

import dev.talkbind.client.TalkJs
import dev.talkbind.runtime.User
import dev.talkbind.test.FakeTalkJs
import java.time.Duration

fun main() {
    FakeTalkJs.create().start().use { fake ->
        val talkJs = TalkJs.builder(fake.appId(), fake.secretKey()).uri(fake.uri()).build()
        val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Duration.ofHours(2))
        talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila))

        fake.browserUpdates("landlord-1", User.patch().custom(mapOf("answer_time" to "soon")).build())

        var stored = talkJs.users().get("landlord-1").orElseThrow()
        val result = LandlordUserMapper.INSTANCE.read(stored)
        println(result.isOk)
        result.problems().forEach(::println)

        talkJs.users().put(LandlordUserMapper.INSTANCE.diff(stored, mila))
        stored = talkJs.users().get("landlord-1").orElseThrow()
        println(LandlordUserMapper.INSTANCE.fromUser(stored) == mila)
    }
}
