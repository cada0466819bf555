package dev.talkbind.fuzz;

import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.fuzz.Json.Items;
import dev.talkbind.fuzz.Json.Members;
import dev.talkbind.fuzz.Json.Scalar;
import dev.talkbind.runtime.CustomData;
import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What a document is by the rules that {@code UserJson} documents, said a second time; {@link Refused} where it is nothing. */
final class Rules {
    private static final Set<JsonToken> IDS = Set.of(JsonToken.VALUE_STRING, JsonToken.VALUE_NUMBER_INT);

    private Rules() {}

    static User user(Json json) {
        User.Builder user = User.patch();
        if (json instanceof Members members) {
            members.byKey().forEach((name, value) -> field(name, value, user));
        } else {
            user.id(id(json));
        }
        return user.build();
    }

    private static void field(String name, Json value, User.Builder user) {
        switch (name) {
            case "id" -> user.id(id(value));
            case "name" -> user.name(text(value));
            case "email" -> user.email(orNull(value, Rules::addresses));
            case "phone" -> user.phone(orNull(value, Rules::addresses));
            case "welcomeMessage" -> user.welcomeMessage(orNull(value, Rules::text));
            case "photoUrl" -> user.photoUrl(orNull(value, Rules::text));
            case "role" -> user.role(orNull(value, Rules::text));
            case "custom" -> user.custom(orNull(value, Rules::custom));
            case "availabilityText" -> user.availabilityText(orNull(value, Rules::text));
            case "locale" -> user.locale(orNull(value, Rules::text));
            case "pushTokens" -> user.pushTokens(orNull(value, Rules::tokens));
            case "createdAt" -> user.createdAt(orNull(value, Rules::time));
            default -> {} // of no interest
        }
    }

    /** An array of users, or an object that has one in {@code data}. */
    static List<User> list(Json json) {
        Json list = json instanceof Members members ? members.byKey().get("data") : json;
        Refused.unless(list instanceof Items);
        return ((Items) list).all().stream().map(Rules::user).toList();
    }

    /** Custom data that stands alone. */
    static CustomData customOrCleared(Json json) {
        return isNull(json) ? CustomData.cleared() : custom(json);
    }

    static CustomData custom(Json json) {
        CustomData.Builder custom = CustomData.builder();
        members(json).forEach((key, value) -> custom.put(key, orNull(value, Rules::scalar)));
        return custom.build();
    }

    private static Map<String, Boolean> tokens(Json json) {
        Map<String, Boolean> tokens = new LinkedHashMap<>();
        members(json).forEach((token, value) -> tokens.put(token, orNull(value, Rules::flag)));
        return tokens;
    }

    static Map<String, Json> members(Json json) {
        Refused.unless(json instanceof Members);
        return ((Members) json).byKey();
    }

    private static boolean flag(Json json) {
        String text = scalar(json);
        Refused.unless(((Scalar) json).kind().isBoolean());
        return text.equals("true");
    }

    private static List<String> addresses(Json json) {
        return json instanceof Items items
                ? items.all().stream().map(Rules::text).toList()
                : List.of(text(json));
    }

    private static String id(Json json) {
        String text = scalar(json);
        Refused.unless(IDS.contains(((Scalar) json).kind()) && !text.isBlank());
        return text;
    }

    static Instant time(Json json) {
        String text = scalar(json);
        Refused.unless(IDS.contains(((Scalar) json).kind()));
        Refused.unless(text.matches("-?[0-9]+"));
        try {
            return Instant.ofEpochMilli(Long.parseLong(text));
        } catch (NumberFormatException fault) {
            throw new Refused();
        }
    }

    static String text(Json json) {
        String text = scalar(json);
        Refused.unless(((Scalar) json).kind() == JsonToken.VALUE_STRING);
        return text;
    }

    private static String scalar(Json json) {
        Refused.unless(json instanceof Scalar scalar && Surrogates.arePaired(scalar.text()));
        return ((Scalar) json).text();
    }

    static boolean isNull(Json json) {
        return json instanceof Scalar scalar && scalar.kind() == JsonToken.VALUE_NULL;
    }

    static <T> T orNull(Json json, Function<Json, T> rule) {
        return isNull(json) ? null : rule.apply(json);
    }
}
