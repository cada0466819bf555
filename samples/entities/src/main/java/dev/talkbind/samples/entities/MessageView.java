package dev.talkbind.samples.entities;

import dev.talkbind.annotations.CustomField;
import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import dev.talkbind.samples.entities.vendor.UserMessage;

/** A user in a protocol, where what is absent is an empty text or zero. */
@TalkUser(of = UserMessage.class)
interface MessageView {
    @UserField(UserProperty.ID)
    String uid();

    @UserField(UserProperty.NAME)
    String nickname();

    @CustomField(defaultValue = "0")
    int level();

    static UserMessage made(String uid, String nickname, int level) {
        return UserMessage.newBuilder()
                .setUid(uid)
                .setNickname(nickname)
                .setLevel(level)
                .build();
    }
}
