package dev.talkbind.test;

/**
 * Something that TalkJS may or may not accept. It is not certain, so each has a switch: {@link FakeTalkJs#allow} and
 * {@link FakeTalkJs#forbid}. A test that passes both ways does not depend on it. The letters tell how certain each fact
 * is: see {@link FakeTalkJs}.
 */
public enum Allowance {
    /**
     * A member of a user that TalkJS does not document. If it is accepted, it is still not stored. Refused at first,
     * because a misspelt name is an unknown member. U.
     */
    UNKNOWN_MEMBERS(false),
    /**
     * A user's {@code id} in the body, in addition to the path. If the two differ, the user is always refused. Refused
     * at first. B: it is not in the documented type, but two official examples send it.
     */
    ID_IN_BODY(false),
    /**
     * One text as {@code email} or {@code phone}, which is stored as a list with one element. Refused at first: the
     * REST page has only lists, and the page on SMS has both (A against A).
     */
    ADDRESS_AS_TEXT(false),
    /**
     * Numbers and booleans in custom data, which are stored as texts. Refused at first: values are texts (A), and
     * TalkJS does not document its answer to others (U).
     */
    NUMBERS_IN_CUSTOM_DATA(false),
    /** The character U+0000 in a text or a key. Refused at first, because many databases cannot store it. U. */
    NULL_CHARACTER(false),
    /** The secret key itself as the bearer token. Refused at first. A: it works, but is discouraged. */
    SECRET_KEY_AS_TOKEN(false),
    /** POST instead of PUT for one user. Refused at first. U: at least one program does it. */
    POST_OF_USERS(false),
    /**
     * A user's id {@code .} or {@code ..} in a path. Refused at first. D: proxies and HTTP clients remove such a
     * segment from the path, even if it is percent-encoded. A batch does not have this problem.
     */
    DOTS_IN_PATH(false),
    /**
     * A page of more than 100 users, or of more than 30 conversations. If it is accepted, the page still has at most
     * this many. Refused at first. The figures come from a secondary source.
     */
    LONG_PAGES(false),
    /**
     * A null in custom data, which deletes the key. Accepted at first. D over REST, because the type there has only
     * texts; A for the Data API.
     */
    NULL_IN_CUSTOM_DATA(true),
    /**
     * An update without a name, for a user that exists. Accepted at first. A: the page allows it, but the type beside
     * it requires the name.
     */
    UPDATE_WITHOUT_NAME(true),
    /** An empty text as the value of a field, such as {@code photoUrl}. Accepted at first. U. */
    EMPTY_TEXT(true),
    /** An empty key in custom data. Accepted at first. U. */
    EMPTY_CUSTOM_KEY(true),
    /**
     * A percent-encoded slash in a user's id. Accepted at first. U: one program replaces slashes by underscores,
     * because it found them refused (C).
     */
    SLASH_IN_ID(true),
    /**
     * The field {@code availabilityText} over REST. Accepted at first. B: it is not in the documented type, but in an
     * official example.
     */
    AVAILABILITY_TEXT(true),
    /** A participant of a conversation who is not a user yet. Accepted at first. U. */
    UNKNOWN_PARTICIPANTS(true);

    private final boolean isAtFirst;

    Allowance(boolean isAtFirst) {
        this.isAtFirst = isAtFirst;
    }

    boolean isAtFirst() {
        return isAtFirst;
    }
}
