package userfieldconverters;

import dev.talkbind.annotations.TalkUser;
import dev.talkbind.annotations.UserField;
import dev.talkbind.annotations.UserProperty;
import java.util.List;

@TalkUser
public record Seller(
        long id,
        @UserField(value = UserProperty.NAME, converter = UpperText.class) String title,
        @UserField(value = UserProperty.PHOTO_URL, converter = AvatarText.class) long avatar,
        @UserField(value = UserProperty.PHONE, converter = UpperText.class) String[] phones,
        List<Mail> email) {}
