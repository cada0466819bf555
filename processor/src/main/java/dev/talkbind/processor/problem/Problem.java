package dev.talkbind.processor.problem;

import static dev.talkbind.processor.problem.Severity.ERROR;
import static dev.talkbind.processor.problem.Severity.NOTE;
import static dev.talkbind.processor.problem.Severity.WARNING;

/**
 * Everything that can be wrong: a code that never changes its meaning, a message, and a fix that works if it is
 * followed.
 *
 * <p>1xx: the type and how it is made. 2xx: user fields. 3xx: custom fields. 4xx: value types and converters. 5xx:
 * roles, synchronization, notifications and privacy. 9xx: options and our own bugs.
 */
public enum Problem {
    NOT_MAPPABLE(
            "TB101",
            ERROR,
            "{0} is not a class, a record or an interface, so it cannot be mapped",
            "move the annotation to the type that holds the user or the custom data"),
    PRIVATE_TYPE("TB102", ERROR, "{0} is {1}, so generated code cannot name it", "{2}"),
    INNER_TYPE(
            "TB103",
            ERROR,
            "{0} is an inner class, so it cannot be made without an instance of the class around it",
            "make it static{1}"),
    BOTH_KINDS(
            "TB104",
            ERROR,
            "{0} is both a @TalkUser and a @TalkCustomData",
            "keep @TalkUser, with @CustomField on what is custom data; or keep @TalkCustomData where there is no user"),
    NOT_MADE("TB105", ERROR, "{0} cannot be made when it is read: {1}", "{2}{3}"),
    AMBIGUOUS(
            "TB106",
            ERROR,
            "{0} has several constructors or factories, and {1} marked as the one to use",
            "mark one with Jackson's @JsonCreator, or keep a single one{2}"),
    UNKNOWN_PARAMETER("TB107", ERROR, "{0} is made with {1}", "{2}"),
    PARAMETER_TYPE(
            "TB108",
            ERROR,
            "{0}.{1} has the type {2}, but {0} is made with a parameter \"{1}\" of the type {3}",
            "{4}"),
    NOT_SET("TB109", ERROR, "{0} cannot be set when {1} is read", "{2}{3}"),
    NOTHING_MAPPED("TB110", ERROR, "{0} has no property to map", "give it a property, or remove the annotation"),
    STATIC_MEMBER(
            "TB111",
            ERROR,
            "{0} is static, so it belongs to no instance",
            "make it an instance member, or remove the annotation"),
    NOT_A_GETTER("TB112", ERROR, "{0} is not a getter: it {1}", "{2}"),
    THROWING_GETTER(
            "TB113", ERROR, "the getter of {0} throws a checked exception, which generated code cannot handle", "{1}"),
    NOT_READABLE("TB114", ERROR, "{0} has no getter and no field that {1} can reach", "{2}"),
    TWO_ANNOTATIONS(
            "TB115",
            ERROR,
            "{0} has two annotations of Talkbind",
            "keep one of @UserField, @CustomField, @TalkNested and @TalkIgnore, on the field or on the getter"),
    NAME_TAKEN(
            "TB116", ERROR, "{0} is to be generated for {1}, but {2} already has that name", "rename one of the two"),
    CREATION_THROWS(
            "TB117", ERROR, "{0} is made by a constructor, factory or builder that throws a checked exception", "{1}"),
    THROWING_SETTER("TB118", ERROR, "the setter of {0} throws a checked exception", "{1}"),
    STRAY_MEMBER(
            "TB119",
            WARNING,
            "{0} has annotations of Talkbind on {1}, but neither {0} nor a subclass of it in this build is mapped",
            "remove the annotations; or put @TalkUser on {0} if it is a whole user, or @TalkCustomData if it has no user fields; or add @SuppressWarnings(\"talkbind:TB119\") if its subclasses are in another build"),
    SETTER_TYPE(
            "TB120",
            ERROR,
            "{0} cannot be set when {1} is read: its setter takes {2}, but its getter returns {3}",
            "{4}"),
    HIDDEN_NAME("TB121", ERROR, "the code generated for {0} has to name {1}, but {2} hides that name", "rename {3}"),
    NOT_COPIED(
            "TB122",
            WARNING,
            "applyTo makes a copy of {1} without {0}: {2}",
            "{3}; or add @SuppressWarnings(\"talkbind:TB122\") if {4} may be lost"),
    NULL_GIVEN(
            "TB123",
            ERROR,
            "{0} {2} left out, so {1} would be made with null instead, but {3} must not be null",
            "map {0}, or annotate {4} with @Nullable and let it be null{5}"),
    CONTRADICTION(
            "TB124",
            ERROR,
            "{0} is only {1}, but {2} is only {3}",
            "remove the direction of one of them, or map the property in a class of its own"),
    NOT_A_VIEW("TB125", ERROR, "{0} cannot be a view of {1}: {2}", "{3}"),
    NO_VIEW_METHOD("TB126", ERROR, "{0} does not map a value of {1}: it {2}", "{3}"),
    NO_VIEWED_PROPERTY(
            "TB127",
            ERROR,
            "{0} does not name a property of {1}",
            "give it the name of a property of {1} or of its getter; or, if it is computed, make it static with one parameter of the type {1}"),
    VIEWED_TYPE("TB128", ERROR, "{0} returns {1}, but {2} has the type {3}", "let it return {3}{4}"),
    LEFT_BY_VIEW(
            "TB129",
            NOTE,
            "applyTo makes a new {1} with {0}, which does not take {2}",
            "declare each of them in the view, with @TalkIgnore if it is not mapped, and give the method a parameter for it"),
    NO_LOMBOK(
            "TB130",
            ERROR,
            "{0} has Lombok's @{1}, but Lombok does not run in this build, so the members that Lombok would add are missing",
            "put Lombok on the processor path too, beside Talkbind; with ecj, run Lombok as an agent instead"),
    NOT_UPDATED(
            "TB131",
            NOTE,
            "there is no applyTo for {0}: it would lose {1}, which nothing can read",
            "give {2} a getter, or a field that its package can reach, if applyTo is needed"),
    HIDDEN_ANNOTATION(
            "TB132",
            ERROR,
            "{0} has an annotation of Talkbind on its field, which kapt does not show, because {1} is a Java keyword",
            "write @get: before the name of the annotation"),

    NO_ID(
            "TB201",
            ERROR,
            "{0} has no id",
            "name a property \"id\", or put @UserField(UserProperty.ID) on the one that identifies the user"),
    FIELD_TWICE(
            "TB202",
            ERROR,
            "{0} is mapped to {1}, and so is {2}",
            "keep @UserField on one of them, and put {3} on the other instead"),
    NO_NAME(
            "TB203",
            ERROR,
            "{0} has no name, and a user that a browser may create needs one",
            "name a property \"name\", or put @UserField(UserProperty.NAME) on one, or set clientSync = ClientSync.DISABLED"),
    FIELD_TYPE("TB204", ERROR, "{0} has the type {1}, but {2} takes {3}", "{4}"),
    UNINTENDED_FIELD("TB205", ERROR, "{0} has the type {1}, but its name makes it {2}, which takes {3}", "{4}"),
    UNSTABLE_ID(
            "TB206",
            WARNING,
            "{0} is the id, but its name suggests that it can change, and a user whose id changes loses all chats",
            "map the database's key instead, or add @SuppressWarnings(\"talkbind:TB206\") if it never changes"),
    NO_USER(
            "TB207",
            ERROR,
            "{0} is mapped to {1}, but {2} is only custom data, which has no user fields",
            "{3}leave it out with @TalkIgnore alone, and map it in a @TalkUser"),
    NEAR_FIELD(
            "TB208",
            WARNING,
            "{0} is not mapped, but its name is nearly the name of {1}",
            "put @UserField(UserProperty.{1}) on it, or @TalkIgnore if it is something else"),
    CREATED_AT_WRITTEN("TB209", ERROR, "{0} is CREATED_AT, which only TalkJS writes", "{1}"),
    NO_TEXT_FIELD(
            "TB210", ERROR, "{0} names a converter, but it is {1}, which is not a single text", "remove converter"),

    BLANK_KEY("TB301", ERROR, "{0} has a blank key", "give the key a name such as \"{1}\""),
    CONTROL_IN_KEY(
            "TB302",
            ERROR,
            "{0} has the key \"{1}\", which contains a control character or half of a surrogate pair",
            "use letters, digits, _ and -"),
    KEY_TWICE(
            "TB303",
            ERROR,
            "{0} has the key \"{1}\", which is already a key of {2}",
            "give one of the two another key{3}, or remove one"),
    PROTO_KEY(
            "TB304",
            ERROR,
            "{0} has the key \"__proto__\", which in JavaScript is the prototype of an object",
            "use another key"),
    AWKWARD_KEY(
            "TB305",
            WARNING,
            "{0} has the key \"{1}\", which themes and templates cannot write after a dot, as in custom.key",
            "use letters, digits, _ and -{2}; or add @SuppressWarnings(\"talkbind:TB305\")"),
    TOO_MANY_KEYS(
            "TB306", ERROR, "{0} has {1} custom fields, but at most 1000 are allowed", "move some to another type"),
    REQUIRED_DEFAULT(
            "TB307",
            ERROR,
            "{0} is required but has a default, so it can never be missing",
            "remove required or defaultValue"),
    DEFAULT_TEXT("TB308", ERROR, "{0}: the default \"{3}\" is not {1}", "give text such as \"{2}\""),
    LONG_TEXT(
            "TB309",
            ERROR,
            "{0} has a text of more than 65534 bytes, which is too long for a Java constant",
            "shorten it"),
    HALF_PAIR(
            "TB310",
            ERROR,
            "{0} {1} with half of a surrogate pair, which is not a character",
            "write the whole character"),
    INVISIBLE_KEY(
            "TB311",
            WARNING,
            "{0} has the key \"{1}\", which contains a character that is invisible or reverses text",
            "leave it out, since nobody can tell the key from one without it; or add @SuppressWarnings(\"talkbind:TB311\")"),
    LONG_KEY("TB312", ERROR, "{0} has a key of {1} characters, but at most 255 are allowed", "give it a shorter key"),
    ALIAS_TWICE(
            "TB313",
            ERROR,
            "{0} has the alias \"{1}\", which belongs to {2}",
            "remove the alias, since a key is read and deleted for one property only"),
    RETIRED_KEY(
            "TB314",
            ERROR,
            "{0} retires the key \"{1}\", which belongs to {2}",
            "remove one of the two, since a retired key is deleted on every write"),
    UNUSED_DEFAULT(
            "TB316",
            ERROR,
            "{0} has a default, which is only used on reading, but {1} is only written",
            "remove defaultValue, or let it be read: remove direction = Direction.WRITE"),
    MIXED_KEY(
            "TB317",
            WARNING,
            "{0} has the key \"{1}\", which mixes letters of two alphabets in one word, and some of them look alike",
            "write the word in one alphabet; or add @SuppressWarnings(\"talkbind:TB317\")"),

    NESTED_IN_ITSELF(
            "TB320",
            ERROR,
            "{0} has the type {1}, which contains itself, so its keys would never end",
            "remove @TalkNested, and map the part that you need, such as its id, by a method with @CustomField(direction = Direction.WRITE)"),
    NESTED_NOTHING("TB321", ERROR, "{0} has the type {1}, which has nothing to map", "{2}"),
    NESTED_FIELD(
            "TB322",
            ERROR,
            "{0} is {1}, a field of a user, but {2} is only custom data",
            "annotate it with @CustomField, or put @TalkUser on {2} instead of @TalkCustomData"),
    NESTED_REST(
            "TB323",
            ERROR,
            "{0} is CUSTOM, the custom data that nothing else maps, and only {1} itself can map that",
            "map it in {1}, or give the map its own keys with @TalkNested and a prefix"),
    MAP_WITHOUT_PREFIX(
            "TB324",
            ERROR,
            "{0} is a map whose entries become keys, but it has no prefix for them",
            "give @TalkNested a prefix with which no other key begins; or map all other custom data with @UserField(UserProperty.CUSTOM)"),
    PREFIXES_OVERLAP(
            "TB325",
            ERROR,
            "{0} holds all keys that begin with \"{1}\", and {2} holds all keys that begin with \"{3}\"",
            "give one of the two another prefix, so that neither prefix begins with the other"),
    NESTED_AS_REST(
            "TB326",
            ERROR,
            "{0} is CUSTOM, the custom data that nothing else maps, but its type has keys of its own",
            "annotate it with @TalkNested instead"),
    MAP_TYPE(
            "TB327",
            ERROR,
            "{0} has the type {1}, which cannot hold the keys of a prefix",
            "{2} a Map from String to a type that has a text, such as String, a number or an enum"),
    NESTED_OPEN(
            "TB328",
            ERROR,
            "{0} has the type {1}, but generated code has to know the types that its type variables and wildcards stand for",
            "{2}"),

    VALUE_TYPE(
            "TB401",
            ERROR,
            "{0} has the type {1}, which has no text in custom data",
            "{2}; or write a TextConverter<{3}> and name it with the attribute converter"),
    TYPE_VARIABLE("TB402", ERROR, "{0} has the type {1}, which can be any type", "let it {2}{3}"),
    CONVERTER_ABSTRACT(
            "TB403",
            ERROR,
            "{0} names the converter {1}, which is abstract",
            "name a converter class that is not abstract"),
    CONVERTER_NOT_MADE("TB404", ERROR, "{0} names the converter {1}, which generated code cannot make", "{2}"),
    CONVERTER_TYPE(
            "TB405",
            ERROR,
            "{0} has the type {1}, so its converter must convert {4}, but {2} converts {3}",
            "name a TextConverter<{4}>"),
    CONVERTER_RAW(
            "TB406",
            ERROR,
            "{0} names the converter {1}, which does not say what it converts",
            "let it implement TextConverter<{2}>"),
    ENUM_TEXT_TWICE(
            "TB407",
            ERROR,
            "{0}: {1} the text \"{2}\", which is also the text of {3}",
            "give {4} another text with @JsonProperty"),
    CONVERTER_HIDDEN(
            "TB408",
            ERROR,
            "{0} names the converter {1}, which is private, or in another package and not public",
            "make it package-private, or public where it is in another package, and every type around it too"),
    HIDDEN_TYPE(
            "TB409",
            ERROR,
            "{0} has the type {1}, which code in {2} cannot name",
            "make the type package-private, or public where it is in another package, and every type around it too"),
    WILDCARD(
            "TB410",
            ERROR,
            "{0} has the type {1}, which does not say what it holds",
            "write the type that it holds instead of the wildcard"),
    TWO_CONVERTERS(
            "TB412",
            ERROR,
            "{0} names two converters of {3}: {1} and {2}",
            "remove one; or name it with the attribute converter at each property that needs it"),
    UNUSED_CONVERTER(
            "TB413",
            WARNING,
            "{0} names the converter {1}, but it has no property of the type {2} without a converter of its own",
            "remove it, or correct the type; or add @SuppressWarnings(\"talkbind:TB413\")"),
    NOT_ONE_VALUE(
            "TB414",
            ERROR,
            "{0} needs the text of {1}, which has @TalkText without a converter and {2}",
            "in {1}, {3}; or name a converter in its @TalkText"),
    LATE_PROPERTY(
            "TB420",
            WARNING,
            "{0} is {1}, so mapping {2} queries the database, or fails if its session is closed",
            "map a column instead, or fetch it with the query that loads {2}, and add @SuppressWarnings(\"talkbind:TB420\")"),

    TWO_ROLES(
            "TB501", ERROR, "{0} has the fixed role \"{1}\", but {2} is its role too", "remove role from @TalkUser{3}"),
    UNKNOWN_ROLE(
            "TB502",
            ERROR,
            "the role \"{0}\" of {2} is not one of the declared roles {1}",
            "use one of these, or declare it in roles or the option talkbind.roles"),
    UNKNOWN_ROLE_CONSTANT(
            "TB503",
            ERROR,
            "{0}: {1} for the {2} of the declared roles {3}",
            "give {4} with @JsonProperty, or declare it in roles or the option talkbind.roles"),
    NO_EMAIL(
            "TB504",
            ERROR,
            "{0} asks for email notifications, but it maps no {1}",
            "map a property to {2}, or remove Channel.EMAIL"),
    NO_PHONE(
            "TB505",
            ERROR,
            "{0} asks for SMS notifications, but it maps no phone",
            "map a property to UserProperty.PHONE, or remove Channel.SMS"),
    SECRET(
            "TB506",
            WARNING,
            "{0} looks like a secret (\"{1}\"), and every chat user can read custom data",
            "keep it out of TalkJS, or add @SuppressWarnings(\"talkbind:TB506\") if it may be public"),
    BLANK_ROLE("TB507", ERROR, "the role of {0} is blank", "name a role of the dashboard, or leave role out"),
    DEPRECATED_FIELD(
            "TB508",
            NOTE,
            "{0} is {1}, which TalkJS has deprecated",
            "leave it out with @TalkIgnore alone if nothing shows it"),
    BLANK_ROLE_NAME("TB509", ERROR, "{0} declares a blank role", "remove it from roles"),
    PRIVATE_DATA(
            "TB510",
            WARNING,
            "{0} looks like private data (\"{1}\"), and every chat user can read custom data",
            "{2}, or add @SuppressWarnings(\"talkbind:TB510\") if it may be public"),
    ROLES_IN_ONE("TB511", ERROR, "{0} the {1} in {2}, and {3} is one text", "{4}"),

    UNKNOWN_OPTION("TB901", WARNING, "there is no option {0}", "use one of {1}"),
    BAD_OPTION("TB902", WARNING, "the option {0} does not take the value \"{1}\"", "give it {2}, or leave it out"),
    NO_COMPONENT(
            "TB903",
            ERROR,
            "the option talkbind.componentModel is {1}, but {0} cannot see @{2}",
            "add the library that contains it to the class path, or leave the option out"),
    OPTION_CONVERTER(
            "TB904",
            ERROR,
            "the option talkbind.converters names {0}, which {1}",
            "name classes with their packages, and let each be a public TextConverter of a known type that is not abstract and has a constructor without parameters"),
    NO_RUNTIME("TB910", ERROR, "the code generated for {0} needs dev.talkbind:talkbind-runtime, but {1}", "{2}"),
    OLD_RUNTIME(
            "TB911",
            ERROR,
            "the code generated for {0} needs a newer dev.talkbind:talkbind-runtime than this build has",
            "use the same version of talkbind-runtime and talkbind-processor"),
    NOT_HANDED_ON(
            "TB912",
            WARNING,
            "the module {0} exports the package of {1}, but modules that use it cannot see the types of dev.talkbind.runtime that its generated code takes and returns",
            "write requires transitive dev.talkbind.runtime; in its module-info.java; or add @SuppressWarnings(\"talkbind:TB912\")"),
    OUR_FAULT(
            "TB990",
            ERROR,
            "Talkbind failed on {0}, and the fault is its own: {1}",
            "report this with the source of the class; other classes are not affected"),
    NOT_WRITTEN(
            "TB991",
            ERROR,
            "the code generated for {0} could not be written: {1}",
            "check that the compiler may write to its output folder");

    private final String code;
    private final Severity severity;
    private final String message;
    private final String fix;

    Problem(String code, Severity severity, String message, String fix) {
        this.code = code;
        this.severity = severity;
        this.message = message;
        this.fix = fix;
    }

    public String code() {
        return code;
    }

    public Severity severity() {
        return severity;
    }

    /** The message, with numbered gaps for names. */
    public String message() {
        return message;
    }

    /** The fix, with the same gaps. */
    public String fix() {
        return fix;
    }
}
