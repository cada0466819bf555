package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that people give to what is a field of the TalkJS user, beside the field's own: {@code photoURL}, {@code e_mail}. */
final class NearNames {

    /** In lower case and without what may stand between words. */
    private static final Map<String, UserProperty> NAMES = names();

    private NearNames() {}

    /** The field that a property's name is nearly that of, or is but for its case and what stands between its words. */
    static Optional<UserProperty> field(String property) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < property.length(); i++) {
            char c = property.charAt(i);
            if (c != '_' && c != '$') {
                plain.append(c);
            }
        }
        return Optional.ofNullable(NAMES.get(plain.toString().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, UserProperty> names() {
        Map<String, UserProperty> names = new HashMap<>();
        for (UserProperty field : UserProperty.values()) {
            names.put(StandardNames.of(field).toLowerCase(Locale.ROOT), field);
            for (String near : near(field)) {
                names.put(near, field);
            }
        }
        return names;
    }

    private static List<String> near(UserProperty field) {
        return switch (field) {
            case ID -> List.of("userid", "uid", "uuid", "identifier");
            case NAME -> List.of("names", "fullname", "displayname", "username");
            case EMAIL ->
                List.of(
                        "emails",
                        "mail",
                        "mails",
                        "emailaddress",
                        "emailaddresses",
                        "emailadress",
                        "emailaddr",
                        "mailaddress",
                        "useremail",
                        "emial");
            case PHONE ->
                List.of(
                        "phones",
                        "phonenumber",
                        "phonenumbers",
                        "phoneno",
                        "phonenr",
                        "phonenum",
                        "telephone",
                        "telephonenumber",
                        "mobilephone",
                        "cellphone",
                        "userphone",
                        "fone");
            case PHOTO_URL ->
                List.of(
                        "photo",
                        "photos",
                        "photouri",
                        "photolink",
                        "photohref",
                        "photourls",
                        "fotourl",
                        "profilephoto",
                        "profilephotourl",
                        "userphoto",
                        "userphotourl");
            case ROLE -> List.of("roles", "userrole", "rolename");
            case LOCALE -> List.of("locales", "userlocale", "preferredlocale");
            case WELCOME_MESSAGE -> List.of("welcomemessages", "welcomemsg", "welcometext");
            case AVAILABILITY_TEXT -> List.of("availabilitytexts", "availabilitymessage", "availability");
            case CUSTOM -> List.of("customdata", "customfields", "customs");
            case PUSH_TOKENS -> List.of("pushtoken");
        };
    }
}
