package step1

import dev.talkbind.runtime.WireForm
import dev.talkbind.runtime.json.UserJson

fun main() {
    val mila = Landlord("landlord-1", "Mila Jansen", "mila@letting.example")

    val user = LandlordUserMapper.INSTANCE.toUser(mila)

    println(UserJson.toText(user, WireForm.REST))
}
