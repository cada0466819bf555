package step7

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkUser
import java.time.Duration

@TalkUser(role = "landlord", retired = ["plan"])
data class Landlord(
    val id: String,
    val name: String,
    val email: String?,
    @CustomField("answer_time", aliases = ["reply_time"]) val answerTime: Duration?,
)
