package k

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkCustomData
import dev.talkbind.annotations.TalkIgnore
import dev.talkbind.annotations.TalkUser

@TalkUser
class Seller {
    var id: String = ""
    var name: String = ""

    @CustomField
    var default: String? = null

    @get:CustomField("short")
    var short: String? = null

    @TalkIgnore
    var native: Int = 1

    var final: String? = null
}

@TalkUser
class Buyer {
    var id: String = ""
    var name: String = ""

    @CustomField(value = "way", aliases = ["street"])
    var goto: String? = null

    @CustomField("plain")
    var plain: String? = null
}

@TalkCustomData
class Extras(val tier: String, @CustomField val default: String, @CustomField("z") val switch: String)
