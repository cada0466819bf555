package builds.kotlin

import com.fasterxml.jackson.annotation.JsonValue
import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkText
import dev.talkbind.annotations.TalkUser
import dev.talkbind.annotations.TextConverter
import dev.talkbind.annotations.UserField
import dev.talkbind.annotations.UserProperty
import java.time.Instant
import java.util.UUID

/** A typed id: its text is that of its one value. */
@TalkText
data class ClerkId(@get:JsonValue val value: UUID)

/** The same, of a type that Kotlin gives to Java as a primitive. */
@TalkText
data class Desk(@get:JsonValue val number: Int)

/** The number of a phone. */
@TalkText
class Dial private constructor(@get:JsonValue val number: String) {
    override fun equals(other: Any?) = other is Dial && other.number == number

    override fun hashCode() = number.hashCode()

    companion object {
        @JvmStatic fun of(number: String) = Dial(number)
    }
}

/** Instants in milliseconds. */
class MillisText : TextConverter<Instant> {
    override fun toText(value: Instant): String = value.toEpochMilli().toString()

    override fun fromText(text: String): Instant = Instant.ofEpochMilli(text.toLong())
}

/** A user whose ids and times are texts of its own. */
@TalkUser(converters = [MillisText::class])
data class Clerk(
    val id: ClerkId,
    val name: String,
    @UserField(UserProperty.PHONE) val phones: List<Dial>,
    @CustomField val desk: Desk,
    @CustomField val deputies: Set<ClerkId>?,
    @CustomField val since: Instant?,
    @CustomField val boss: ClerkId? = null,
)

/** A converter of a whole map, for all maps of the class. */
@TalkUser(converters = [WordsText::class, MoneyText::class])
data class Porter(
    val id: String,
    val name: String,
    @CustomField val words: Map<String, Any>?,
    @CustomField val amounts: List<Money>?,
)
