package step1

import dev.talkbind.annotations.TalkUser

@TalkUser(role = "landlord")
data class Landlord(val id: String, val name: String, val email: String?)
