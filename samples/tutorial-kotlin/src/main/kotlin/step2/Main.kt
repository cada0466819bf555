package step2

import dev.talkbind.runtime.WireForm
import dev.talkbind.runtime.json.UserJson
import java.time.Duration

fun main() {
    val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example", Plan.PRO, Duration.ofHours(2))

    val user = LandlordUserMapper.INSTANCE.toUser(mila)

    println(UserJson.toText(user, WireForm.REST))
    println(user.custom().get(LandlordCustomDataConverter.REPLY_TIME)?.toMinutes())
}
