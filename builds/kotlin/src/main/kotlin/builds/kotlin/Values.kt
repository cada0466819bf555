package builds.kotlin

import dev.talkbind.annotations.CustomField
import dev.talkbind.annotations.TalkCustomData
import dev.talkbind.annotations.TalkUser
import dev.talkbind.annotations.TextConverter
import java.math.BigDecimal
import java.time.ZoneId
import java.util.Date
import kotlin.properties.Delegates

/** An amount of money, of a class that is open: Java sees wildcards wherever it is an argument. */
open class Money(val cents: Long)

/** Converts one amount, also where it is one of a list. */
class MoneyText : TextConverter<Money> {
    override fun toText(value: Money): String = value.cents.toString()

    override fun fromText(text: String): Money = Money(text.toLong())
}

/** Converts a whole map. */
class WordsText : TextConverter<Map<String, Any>> {
    override fun toText(value: Map<String, Any>): String = value.keys.joinToString(",")

    override fun fromText(text: String): Map<String, Any> = text.split(",").associateWith { it }
}

/** Collections, whose constructor takes what extends their elements' types. */
@TalkUser
data class Trader(
    val id: String,
    val name: String,
    @CustomField val tiers: List<Tier>,
    @CustomField val prices: Set<BigDecimal>,
    @CustomField val zones: Set<ZoneId>?,
    @CustomField val dates: List<Date>?,
    @CustomField(converter = WordsText::class) val words: Map<String, Any>?,
    @CustomField(converter = MoneyText::class) val amounts: List<Money>?,
) {
    @CustomField
    var later: List<Tier>? = null

    @CustomField(converter = WordsText::class)
    var more: Map<String, Any>? = null
}

/** What a flat costs in a year. */
interface Priced {
    val yearly: Int

    fun monthly(): Int = yearly / 12
}

/** A price that never changes. */
class Fixed(override val yearly: Int) : Priced

/** Of what is delegated or computed, only what can be set is stored. */
@TalkCustomData
class House : Priced by Fixed(1200) {
    var ref: String = ""
    var rooms: Int by Delegates.observable(1) { _, _, _ -> }

    @delegate:CustomField("floor_no")
    var floor: Int by Delegates.observable(0) { _, _, _ -> }

    val label: String by lazy { "house $ref" }
}

/** Its properties are the constructor's, not what it computes for an interface. */
@TalkCustomData
data class Loft(val ref: String, val rent: Int) : Priced {
    override val yearly: Int get() = 12 * rent
}

/** Properties whose names are keywords of Java or of Kotlin. */
@TalkCustomData
data class Words(
    val default: String,
    @get:CustomField("fresh") val new: Boolean,
    @CustomField("what") val `object`: String,
    val `in`: Int,
)
