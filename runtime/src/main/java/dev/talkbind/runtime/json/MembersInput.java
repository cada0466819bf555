package dev.talkbind.runtime.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.talkbind.runtime.CustomData;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the flat maps of a user, key by key. */
final class MembersInput {
    private final JsonInput in;

    MembersInput(JsonInput in) {
        this.in = in;
    }

    /** Custom data, or null for null. */
    @Nullable
    CustomData custom() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            throw in.fault("an object of texts, or null");
        }
        CustomData.Builder custom = CustomData.builder();
        int size = 0;
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            size++;
            if (custom.put(key, text()).size() < size) {
                throw in.fault("there once");
            }
        }
        return custom.build();
    }

    /** A text, or null; a number or boolean as it stands there. */
    @SuppressWarnings("NullAway") // there is a token: the reader has just moved to it
    private @Nullable String text() {
        return switch (in.token()) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE -> in.text();
            default -> throw in.fault("a text: custom data is flat");
        };
    }

    /** Push tokens, or null for null. */
    @Nullable
    Map<String, @Nullable Boolean> tokens() {
        if (in.token() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (in.token() != JsonToken.START_OBJECT) {
            throw in.fault("an object of tokens, or null");
        }
        Map<String, @Nullable Boolean> tokens = new LinkedHashMap<>();
        KeysOnce keys = new KeysOnce(in);
        for (String token = keys.next(); token != null; token = keys.next()) {
            tokens.put(token, flag());
        }
        return tokens;
    }

    @SuppressWarnings("NullAway") // there is a token: the reader has just moved to it
    private boolean flag() {
        return switch (in.token()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE, VALUE_NULL -> false;
            default -> throw in.fault("true, false or null");
        };
    }
}
