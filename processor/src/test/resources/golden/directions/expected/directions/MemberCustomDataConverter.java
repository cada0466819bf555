package directions;

import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.CustomDataUpdater;
import dev.talkbind.runtime.CustomDataWriter;
import dev.talkbind.runtime.spi.CustomKeys;
import dev.talkbind.runtime.spi.FieldKey;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.WriteContext;
import dev.talkbind.runtime.text.InstantText;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Converts the custom data of {@link Member}, key by key. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class MemberCustomDataConverter
        implements CustomDataWriter<Member>, CustomDataUpdater<Member> {
    public static final MemberCustomDataConverter INSTANCE = new MemberCustomDataConverter();

    /** {@code bot_reply}: {@link Member#getBotReply}. */
    public static final FieldKey<Instant> BOT_REPLY =
            FieldKey.of("bot_reply", "Member.botReply", InstantText.INSTANCE);

    static final CustomKeys KEYS = CustomKeys.of().alsoRead(BOT_REPLY);

    private MemberCustomDataConverter() {}

    @Override
    public CustomData toCustomData(Member member) {
        WriteContext out = KEYS.write();
        return out.toCustomData();
    }

    @Override
    public Member applyTo(Member member, CustomData data) {
        ReadContext in = ReadContext.update("Member", data);
        try {
            fill(member, in);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            in.refuse(refused);
        }
        in.orThrow();
        return member;
    }

    /** Reads all custom fields, and sets them in a {@link Member} if nothing has failed. */
    static void fill(Member member, ReadContext in) {
        Instant botReply = BOT_REPLY.readFrom(in);
        if (in.sets(BOT_REPLY, botReply)) {
            member.setBotReply(botReply);
        }
    }

    @Override
    public CustomData diff(CustomData stored, Member now) {
        return KEYS.diff(stored, toCustomData(now));
    }
}
