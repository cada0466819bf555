package dev.talkbind.samples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.List;

/** The documents that go to TalkJS, from the server or from a page. */
final class Sending {
    private Sending() {}

    /** The body of {@code PUT /users/{id}}; the id is in the path. */
    static String landlord(Landlord landlord) {
        User user = LandlordUserMapper.INSTANCE.toUser(landlord);
        return UserJson.toText(user, WireForm.REST);
    }

    static String tenant(Tenant tenant) {
        return UserJson.toText(TenantUserMapper.INSTANCE.toUser(tenant), WireForm.REST);
    }

    /** The body of {@code PUT /users}: at most 100 users, all or none. */
    static String batch(Landlord landlord, Tenant tenant) {
        List<User> users =
                List.of(LandlordUserMapper.INSTANCE.toUser(landlord), TenantUserMapper.INSTANCE.toUser(tenant));
        return new String(UserJson.batchToBytes(users), UTF_8);
    }

    /** Safe inside a {@code <script>}. */
    static String landlordInPage(Landlord landlord) {
        User user = LandlordUserMapper.INSTANCE.toBrowserUser(landlord);
        return UserJson.toText(user, WireForm.CLASSIC_JS);
    }

    static String deskInPage() {
        User user = SupportDeskUserMapper.INSTANCE.toBrowserUser(People.desk());
        return UserJson.toText(user, WireForm.CLASSIC_JS);
    }

    static String conversation(Flat flat) {
        return UserJson.toText(FlatCustomDataConverter.INSTANCE.toCustomData(flat));
    }

    /** The smallest update; if it is empty, there is nothing to send. */
    static String change(User stored, Landlord now) {
        User change = LandlordUserMapper.INSTANCE.diff(stored, now);
        return change.isEmpty() ? "nothing" : UserJson.toText(change, WireForm.REST);
    }
}
