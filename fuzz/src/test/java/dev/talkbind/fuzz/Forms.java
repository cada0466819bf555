package dev.talkbind.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.talkbind.annotations.UserProperty;
import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import dev.talkbind.runtime.WireForm;
import dev.talkbind.runtime.json.UserJson;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** A user in each wire form: it is refused where the form says so, and else read back as what the form holds of it. */
final class Forms {
    private static final Pattern UNSAFE = Pattern.compile("[<>&\u2028\u2029]");

    private Forms() {}

    static void check(User user) {
        for (WireForm form : WireForm.values()) {
            String text = written(user, form);
            Law.equal(text == null, isRefused(user, form));
            if (text != null) {
                check(user, form, text);
            }
        }
    }

    private static String written(User user, WireForm form) {
        try {
            return UserJson.toText(user, form);
        } catch (InvalidUserException refused) {
            return null;
        }
    }

    private static void check(User user, WireForm form, String text) {
        byte[] document = UserJson.toBytes(user, form);
        Law.equal(new String(document, UTF_8), text);
        Law.holds(!form.isScriptSafe() || !UNSAFE.matcher(text).find(), "safe in a page: " + text);
        User held = held(user, form);
        Law.equal(UserJson.fromBytes(document), held);
        Law.equal(UserJson.fromText(text), held);
        Law.equal(Rules.user(Json.of(document)), held);
    }

    private static boolean isRefused(User user, WireForm form) {
        boolean isUnnamed =
                form.needsName() && !user.has(UserProperty.NAME) && !(form.writesBareId() && user.isIdAlone(form));
        boolean isPrototype = form.isScriptSafe() && user.custom().asMap().containsKey("__proto__");
        return form.writesId() && user.id() == null || isUnnamed || isPrototype;
    }

    private static User held(User user, WireForm form) {
        User.Builder held = user.toBuilder().createdAt(null);
        if (!form.writesNulls() && user.has(UserProperty.CUSTOM)) {
            held.custom(withoutNulls(user.custom()));
        }
        if (!form.writesNulls() && user.has(UserProperty.PUSH_TOKENS)) {
            held.pushTokens(withoutNulls(user.pushTokens()));
        }
        User all = held.build();
        for (UserProperty field : UserProperty.values()) {
            all = user.isWritten(field, form) ? all : all.without(field);
        }
        return all;
    }

    private static <V> Map<String, V> withoutNulls(Map<String, V> map) {
        Map<String, V> set = new LinkedHashMap<>(map);
        set.values().removeIf(value -> value == null);
        return set;
    }
}
