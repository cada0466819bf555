package step6

import dev.talkbind.client.TalkJs
import dev.talkbind.runtime.User
import dev.talkbind.runtime.WireForm
import dev.talkbind.runtime.json.UserJson
import dev.talkbind.test.FakeTalkJs

fun main() {
    FakeTalkJs.create().start().use { fake ->
        val talkJs = TalkJs.builder(fake.appId(), fake.secretKey()).uri(fake.uri()).build()
        val before = User.builder("landlord-1")
            .name("Mila Jansen")
            .email("mila@letting.example")
            .role("landlord")
            .custom(mapOf("plan" to "PRO", "reply_time" to "PT2H"))
            .build()
        talkJs.users().put(before)

        val stored = talkJs.users().get("landlord-1").orElseThrow()
        val mila = LandlordUserMapper.INSTANCE.fromUser(stored)
        println(mila.answerTime)

        val change = LandlordUserMapper.INSTANCE.diff(stored, mila)
        println(UserJson.toText(change, WireForm.REST))
        talkJs.users().put(change)
        println(fake.user("landlord-1").orElseThrow().custom())
    }
}
