package builds.kotlin

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkUser
import java.time.Instant

/** What a seller pays for. */
enum class Tier { FREE, PRO }

/** A seller with default values, which Kotlin's callers may leave out. */
@TalkUser(role = "seller", idPrefix = "seller-", retired = ["plan_tier"])
data class Seller(
    val id: Long,
    val name: String,
    val email: String? = null,
    @CustomField val tier: Tier = Tier.FREE,
    @CustomField(value = "last_seen", aliases = ["seen_at"]) val lastSeen: Instant? = null,
    @CustomField(defaultValue = "0") val orders: Int = 0,
    @CustomField val active: Boolean,
    @CustomField val tags: List<String> = listOf(),
)

/** Whose role is one of those that an option of kapt declares. */
@TalkUser
data class Helper(val id: Long, val name: String, val role: String)
