package dev.talkbind.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;

/** Any user is read by a generated mapper as a visitor that can be sent and updated, or as problems without its values. */
class MapperFuzzTest {
    private static final VisitorUserMapper MAPPER = VisitorUserMapper.INSTANCE;
    private static final VisitorCustomDataConverter CUSTOM = VisitorCustomDataConverter.INSTANCE;

    @FuzzTest
    void visitors(byte[] document) {
        Outcome.ofTalkbind(() -> UserJson.fromBytes(document)).ifRead(user -> {
            ReadResult<Visitor> result = MAPPER.read(user);
            result.problems().forEach(Messages::checkOfVisitor);
            if (result.isOk()) {
                check(user, result.value());
            }
        });
    }

    private static void check(User stored, Visitor visitor) {
        User full = MAPPER.toUser(visitor);
        Law.equal(MAPPER.fromUser(full), visitor);
        String sent = UserJson.toText(full, WireForm.REACT_NATIVE);
        Law.equal(MAPPER.fromUser(UserJson.fromText(sent)), visitor);
        User updated = stored.merge(MAPPER.diff(stored, visitor));
        Law.equal(MAPPER.fromUser(updated), visitor);
        Law.holds(MAPPER.diff(updated, visitor).isEmpty(), "an update leaves nothing to update");
        Law.equal(CUSTOM.applyTo(visitor, stored.custom()), visitor);
    }
}
