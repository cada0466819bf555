package dev.talkbind.runtime;

import static dev.talkbind.annotations.UserProperty.AVAILABILITY_TEXT;
import static dev.talkbind.annotations.UserProperty.PUSH_TOKENS;

import dev.talkbind.annotations.UserProperty;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which TalkJS takes a user, and what differs between them. In all of them email and phone are arrays, the
 * name is never null, and {@code createdAt} is left out.
 */
public enum WireForm {
    /** The body of {@code PUT /users/{id}}, and each value of a batch. The id is in the path, never in the body. */
    REST(false, true, false, null),
    /**
     * The argument of {@code new Talk.User(…)} in a page. It needs a name, but a user with only an id is a bare JSON
     * string.
     */
    CLASSIC_JS(true, true, true, PUSH_TOKENS),
    /** A user object of React Native. A user with only an id is an object with exactly that key. */
    REACT_NATIVE(true, true, false, PUSH_TOKENS),
    /** The parameters of the Data API's {@code createIfNotExists}. They need a name, and cannot contain null. */
    DATA_API_CREATE(false, false, true, AVAILABILITY_TEXT),
    /** The parameters of the Data API's {@code set}. */
    DATA_API_SET(false, true, false, AVAILABILITY_TEXT);

    private final boolean id;
    private final boolean nulls;
    private final boolean named;
    private final @Nullable UserProperty leftOut;

    WireForm(boolean id, boolean nulls, boolean named, @Nullable UserProperty leftOut) {
        this.id = id;
        this.nulls = nulls;
        this.named = named;
        this.leftOut = leftOut;
    }

    /** Whether the document begins with the id. In the other forms the id is elsewhere, for example in a path. */
    public boolean writesId() {
        return id;
    }

    /** Whether a user with only an id is a JSON string instead of an object. */
    public boolean writesBareId() {
        return this == CLASSIC_JS;
    }

    /** Whether nulls are written, so that they clear what TalkJS holds. If not, they are left out. */
    public boolean writesNulls() {
        return nulls;
    }

    /** Whether a document must have a name. In the other forms an absent name stays as it is at TalkJS. */
    public boolean needsName() {
        return named;
    }

    /** Whether the text is safe inside a {@code <script>} of an HTML page, and means the same in JavaScript. */
    public boolean isScriptSafe() {
        return writesId();
    }

    /** Whether the form has this field. */
    public boolean writes(UserProperty field) {
        return field == UserProperty.ID ? writesId() : field != leftOut && field != UserProperty.CREATED_AT;
    }
}
