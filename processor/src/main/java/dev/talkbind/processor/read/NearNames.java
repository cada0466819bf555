package dev.talkbind.processor.read;

import dev.talkbind.annotations.UserProperty;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Other names that people use for fields of the TalkJS user: {@code photoURL}, {@code e_mail}. */
final class NearNames {

    /** In lower case, without the characters that may separate words. */
    private static final Map<String, UserProperty> NAMES = names();

    private NearNames() {}

    /**
     * The field for a property's name, if the name is in this list, or differs from the field's name only in case or
     * separators.
     */
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
            if (field != UserProperty.CREATED_AT) { // an entity has a creation time of its own
                names.put(field.fieldName().toLowerCase(Locale.ROOT), field);
                for (String near : near(field).split(" ", -1)) {
                    names.put(near, field);
                }
            }
        }
        return names;
    }

    private static String near(UserProperty field) {
        return switch (field) {
            case ID -> "userid uid uuid identifier";
            case NAME -> "fullname displayname";
            case EMAIL ->
                "emails mail mails emailaddress emailaddresses emailadress emailaddr mailaddress useremail emial";
            case PHONE ->
                "phones phonenumber phonenumbers phoneno phonenr phonenum telephone telephonenumber mobilephone"
                        + " cellphone userphone";
            case PHOTO_URL ->
                "photo photos photouri photolink photohref photourls profilephoto profilephotourl userphoto userphotourl";
            case ROLE -> "roles userrole rolename";
            case LOCALE -> "locales userlocale preferredlocale";
            case WELCOME_MESSAGE -> "welcomemessages welcomemsg welcometext";
            case AVAILABILITY_TEXT -> "availabilitytexts availabilitymessage";
            case CUSTOM -> "customdata customfields customs";
            case PUSH_TOKENS -> "pushtoken";
            case CREATED_AT -> "";
        };
    }

    /** The field whose TalkJS name is the property's name: {@code photoUrl} is PHOTO_URL. */
    static Optional<UserProperty> exact(String property) {
        for (UserProperty field : UserProperty.values()) {
            if (field.fieldName().equals(property) && field != UserProperty.CREATED_AT) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
