package directions;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.UserMapper;
import dev.talkbind.runtime.spi.ReadContext;
import dev.talkbind.runtime.spi.TimeKey;
import dev.talkbind.runtime.spi.UserKey;
import dev.talkbind.runtime.text.LongText;
import dev.talkbind.runtime.text.StringText;
import java.time.Instant;
import java.util.Objects;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Maps {@link Member} to TalkJS users and back. */
@Generated("dev.talkbind.processor.TalkbindProcessor")
@NullMarked
public final class MemberUserMapper implements UserMapper<Member> {
    public static final MemberUserMapper INSTANCE = new MemberUserMapper();

    private static final UserKey<Long> ID =
            UserKey.of(UserProperty.ID, "Member.id", LongText.INSTANCE);

    private static final TimeKey CREATED_AT = TimeKey.of("Member.atTalkJsSince");

    private static final UserKey<String> NAME =
            UserKey.of(UserProperty.NAME, "Member.displayName", StringText.INSTANCE);

    private static final UserKey<String> ROLE =
            UserKey.of(UserProperty.ROLE, "Member.chatRole", StringText.INSTANCE);

    private MemberUserMapper() {}

    @Override
    public User toUser(Member member) {
        Objects.requireNonNull(member, "MemberUserMapper was given null");
        User.Builder user = User.builder(ID.required(member.getId()));
        user.name(NAME.required(member.displayName()));
        user.role(ROLE.toTextOrNull(member.chatRole()));
        return user.build();
    }

    @Override
    public User toBrowserUser(Member member) {
        return toUser(member);
    }

    @Override
    public ReadResult<Member> read(User user) {
        ReadContext in = ReadContext.of("Member", user);
        Long id = ID.requireFrom(in);
        Instant atTalkJsSince = CREATED_AT.readFrom(in);
        try {
            Member member = new Member();
            MemberCustomDataConverter.fill(member, in);
            if (in.sets(ID, id)) {
                member.setId(id);
            }
            if (in.sets(CREATED_AT, atTalkJsSince)) {
                member.setAtTalkJsSince(atTalkJsSince);
            }
            return in.result(member);
        } catch (Exception | AssertionError | StackOverflowError refused) {
            return in.refusal(refused);
        }
    }

    @Override
    public User diff(User stored, Member now) {
        return MemberCustomDataConverter.KEYS.diff(stored, toUser(now));
    }
}
