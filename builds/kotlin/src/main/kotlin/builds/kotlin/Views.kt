package builds.kotlin

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkCustomData
import dev.talkbind.annotations.TalkNested
import dev.talkbind.annotations.TalkUser
import dev.talkbind.annotations.UserField
import dev.talkbind.annotations.UserProperty
import java.time.LocalDate

/** A class that knows nothing of TalkJS. */
data class Member(val number: Long, val first: String, val last: String, val since: LocalDate?, val club: Club?)

/** A value of it. */
data class Club(val city: String, val size: Int)

/** A view in Kotlin: properties, and functions of the companion that Java sees as static. */
@TalkUser(of = Member::class, idPrefix = "member-")
interface MemberChat {
    @get:UserField(UserProperty.ID)
    val number: Long

    @get:CustomField
    val first: String

    @get:CustomField
    val last: String

    @CustomField("member_since")
    fun getSince(): LocalDate?

    @get:TalkNested(prefix = "club_")
    val club: ClubChat?

    companion object {
        @JvmStatic
        @UserField(UserProperty.NAME)
        fun name(member: Member): String = member.first + " " + member.last
    }
}

/** A view of the nested value. */
@TalkCustomData(of = Club::class)
interface ClubChat {
    val city: String
    val size: Int
}
