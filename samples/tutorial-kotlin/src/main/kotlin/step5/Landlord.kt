package step5

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkUser
import java.time.Duration

enum class Plan { FREE, PRO }

@TalkUser(role = "landlord")
data class Landlord(
    val id: String,
    val name: String,
    val email: String?,
    @CustomField val plan: Plan?,
    @CustomField("reply_time") val replyTime: Duration?,
)
