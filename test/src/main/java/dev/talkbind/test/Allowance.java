package dev.talkbind.test;

/**
 * What TalkJS may or may not take: it is not certain, so each has a switch, {@link FakeTalkJs#allow} and {@link
 * FakeTalkJs#forbid}. A test that passes both ways does not depend on it. The letters say how sure the fact is: see
 * {@link FakeTalkJs}.
 */
public enum Allowance {
    /**
     * A member of a user that TalkJS does not document: it is left out of what is held. Refused at first, as a misspelt
     * name is one. U.
     */
    UNKNOWN_MEMBERS(false),
    /**
     * A user's {@code id} in the body beside the path: the same, or it is refused. Refused at first. B: not in the
     * documented type, but two official examples send it.
     */
    ID_IN_BODY(false),
    /**
     * One text as {@code email} or {@code phone}, which is held as a list of one. Refused at first: the REST page has
     * lists alone, and the page on SMS has both (A against A).
     */
    ADDRESS_AS_TEXT(false),
    /**
     * Numbers and booleans in custom data, which are held as their texts. Refused at first: values are texts (A), and
     * what TalkJS answers to others is not documented (U).
     */
    NUMBERS_IN_CUSTOM_DATA(false),
    /** The character U+0000 in a text or a key. Refused at first, as many a database cannot hold it. U. */
    NULL_CHARACTER(false),
    /** The secret key itself as the bearer token. Refused at first. A: it works, and is discouraged. */
    SECRET_KEY_AS_TOKEN(false),
    /** POST in place of PUT for one user. Refused at first. U: at least one program does it. */
    POST_OF_USERS(false),
    /**
     * A user's id {@code .} or {@code ..} in a path. Refused at first. D: proxies and HTTP clients take such a segment
     * out of the path, even percent-encoded; a batch has no such trouble.
     */
    DOTS_IN_PATH(false),
    /**
     * A page of more than 100 users, or of more than 30 conversations: the limit is taken as the most. Refused at first.
     * The figures are of a secondary source.
     */
    LONG_PAGES(false),
    /**
     * A null in custom data, which deletes the key. Taken at first. D over REST, as the type there has texts alone; A for
     * the Data API.
     */
    NULL_IN_CUSTOM_DATA(true),
    /**
     * An update without a name, of a user that exists. Taken at first. A: the page says so, and the type beside it
     * requires the name.
     */
    UPDATE_WITHOUT_NAME(true),
    /** An empty text as the value of a field, as of {@code photoUrl}. Taken at first. U. */
    EMPTY_TEXT(true),
    /** An empty key in custom data. Taken at first. U. */
    EMPTY_CUSTOM_KEY(true),
    /**
     * A user's id with a slash, percent-encoded. Taken at first. U: one program turns slashes into underscores, as it
     * found them refused (C).
     */
    SLASH_IN_ID(true),
    /**
     * The field {@code availabilityText} over REST. Taken at first. B: not in the documented type, but in an official
     * example.
     */
    AVAILABILITY_TEXT(true),
    /** A participant of a conversation who is not a user yet. Taken at first. U. */
    UNKNOWN_PARTICIPANTS(true);

    private final boolean isAtFirst;

    Allowance(boolean isAtFirst) {
        this.isAtFirst = isAtFirst;
    }

    boolean isAtFirst() {
        return isAtFirst;
    }
}
