package builds.kotlin

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkCustomData
import dev.talkbind.annotations.TalkNested
import dev.talkbind.annotations.TalkUser
import java.util.UUID

/** Every parameter has a default, so there is a constructor without any beside the one with all. */
@TalkUser
data class Buyer @JvmOverloads constructor(
    val id: String = "",
    val name: String = "",
    val phone: List<String> = listOf(),
    val custom: Map<String, String> = mapOf(),
)

/** A class with properties that can be set, in the ways that Kotlin has. */
@TalkUser
class Agent {
    var id: UUID? = null
    lateinit var name: String

    @JvmField
    @CustomField
    var desk: String? = null

    @CustomField
    var isOpen: Boolean = false

    @field:CustomField("field_site")
    var first: Int = 0

    @get:CustomField("getter_site")
    var second: Double? = null

    @CustomField
    var plan: String = "free"
}

/** A class with a constructor, and a property that is set afterwards and is never null. */
@TalkUser
class Owner(val id: String, val name: String) {
    @CustomField
    var plan: String = "free"

    @CustomField
    lateinit var city: String
}

/** Custom data, made by a function of the companion. */
@TalkCustomData
class Flat private constructor(val reference: String, val rooms: Int) {
    companion object {
        @JvmStatic
        fun of(reference: String, rooms: Int) = Flat(reference, rooms)
    }
}

/** What the two kinds of accounts share. */
abstract class Account(open val id: Long, open val name: String)

/** A user whose properties override those of its superclass. */
@TalkUser
data class Tenant(
    override val id: Long,
    override val name: String,
    @TalkNested val flat: Flat,
) : Account(id, name)
