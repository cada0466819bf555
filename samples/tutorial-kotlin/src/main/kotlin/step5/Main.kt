package step5

import dev.talkbind.client.TalkJs
import dev.talkbind.runtime.WireForm
import dev.talkbind.runtime.json.UserJson
import dev.talkbind.test.FakeTalkJs
import java.time.Duration

fun main() {
    FakeTalkJs.create().start().use { fake ->
        val talkJs = TalkJs.builder(fake.appId(), fake.secretKey()).uri(fake.uri()).build()
        val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2))
        talkJs.users().put(LandlordUserMapper.INSTANCE.toUser(mila))

        val now = mila.copy(email = "mila@jansen.example", replyTime = null)
        var stored = talkJs.users().get("landlord-1").orElseThrow()
        val change = LandlordUserMapper.INSTANCE.diff(stored, now)
        println(UserJson.toText(change, WireForm.REST))

        talkJs.users().put(change)
        stored = talkJs.users().get("landlord-1").orElseThrow()
        println(LandlordUserMapper.INSTANCE.diff(stored, now).isEmpty)
    }
}
