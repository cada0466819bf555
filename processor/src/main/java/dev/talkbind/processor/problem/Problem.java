package dev.talkbind.processor.problem;

import static dev.talkbind.processor.problem.Severity.ERROR;
import static dev.talkbind.processor.problem.Severity.NOTE;
import static dev.talkbind.processor.problem.Severity.WARNING;

/**
 * Everything that can be wrong: a code that never changes, what is said, and a fix that works when it is followed.
 *
 * <p>1xx: the type and how it is made. 2xx: user fields. 3xx: custom fields. 4xx: value types and converters. 5xx: roles,
 * synchronization, notifications and privacy. 9xx: options and our own faults.
 */
public enum Problem {
    NOT_MAPPABLE(
            "TB101",
            ERROR,
            "{0} is {1}, and only a class, record or interface can be mapped",
            "annotate a class, a record or an interface"),
    PRIVATE_TYPE(
            "TB102",
            ERROR,
            "{0} is private, or inside a private type, so a mapper beside it cannot name it",
            "make it package-private or wider"),
    INNER_TYPE(
            "TB103",
            ERROR,
            "{0} is an inner class, and cannot be made without its outer instance",
            "make it static, or say direction = Direction.WRITE"),
    BOTH_KINDS(
            "TB104",
            ERROR,
            "{0} is both a @TalkUser and a @TalkCustomData",
            "remove one of the two; a user's custom data is its custom fields"),
    NOT_MADE(
            "TB105",
            ERROR,
            "{0} cannot be made: {1}",
            "give it a constructor, a static factory or a builder that its package can call{2}"),
    AMBIGUOUS(
            "TB106",
            ERROR,
            "{0} has several constructors or factories, and none is marked",
            "mark the one to use with @JsonCreator, or add a constructor without parameters"),
    UNKNOWN_PARAMETER(
            "TB107",
            ERROR,
            "{0} is made with \"{1}\", which no mapped property supplies",
            "map the property {1}, put @TalkIgnore on it to pass null, zero or false{2}"),
    PARAMETER_TYPE(
            "TB108",
            ERROR,
            "{0} is made with a \"{1}\" of another type than the property {1}",
            "give the two the same type"),
    NOT_SET(
            "TB109",
            ERROR,
            "{0} cannot be set when {1} is read",
            "add a setter, a constructor parameter or a builder method named {2}, or put @TalkIgnore on it{3}"),
    NOTHING_MAPPED("TB110", ERROR, "{0} has no property to map", "give it a property, or remove the annotation"),
    STATIC_MEMBER("TB111", ERROR, "{0} is static, and belongs to no instance", "annotate an instance member"),
    NOT_A_GETTER(
            "TB112",
            ERROR,
            "{0} is no getter: it {1}",
            "annotate a field, a record component, or a method that takes nothing and gives the value"),
    THROWING_GETTER(
            "TB113",
            ERROR,
            "the getter of {0} throws a checked exception",
            "annotate a member whose getter throws none"),
    NOT_READABLE(
            "TB114",
            ERROR,
            "{0} is private and has no getter that its package can call",
            "add a getter, or make the field package-private"),
    TWO_ANNOTATIONS(
            "TB115",
            ERROR,
            "{0} is annotated twice",
            "keep one of @UserField, @CustomField and @TalkIgnore, on the field or on the getter"),
    NAME_TAKEN("TB116", ERROR, "{0} would be written for {1}, and is there already {2}", "rename one of the two"),
    CREATION_THROWS(
            "TB117",
            ERROR,
            "what makes {0} throws a checked exception",
            "give it a constructor, a static factory or a builder that throws none{1}"),
    THROWING_SETTER(
            "TB118",
            ERROR,
            "the setter of {0} throws a checked exception",
            "let it throw none, or put @TalkIgnore on the property"),
    STRAY_MEMBER(
            "TB119",
            WARNING,
            "{0} has an annotation of Talkbind, and neither {1} nor a subclass of it in this build is mapped",
            "put @TalkUser or @TalkCustomData on {1}, or silence this where subclasses are elsewhere"),

    NO_ID(
            "TB201",
            ERROR,
            "{0} has no id",
            "name a property id, or put @UserField(UserProperty.ID) on the one that is it"),
    FIELD_TWICE("TB202", ERROR, "{0} is {1}, and {2} is so already", "put @TalkIgnore on one of them"),
    NO_NAME(
            "TB203",
            ERROR,
            "{0} has no name, and TalkJS wants one of every user that a browser may create",
            "name a property name, put @UserField(UserProperty.NAME) on the one that is it, or say clientSync = ClientSync.DISABLED"),
    FIELD_TYPE(
            "TB204",
            ERROR,
            "{0} is of type {1}, and {2} can be {3}",
            "give it one of these types, or put @TalkIgnore on it"),
    UNINTENDED_FIELD(
            "TB205",
            ERROR,
            "{0} is {2} by its name, which can be {3}, and it is of type {1}",
            "put @TalkIgnore on it if it is something else, or give it one of these types"),
    UNSTABLE_ID(
            "TB206",
            WARNING,
            "{0} is the id, and by its name it can change; whose id changes loses all chats",
            "map the key of the database, or silence this where it never changes"),

    BLANK_KEY("TB301", ERROR, "{0} has a blank key", "give the key a name such as \"{1}\""),
    CONTROL_IN_KEY(
            "TB302",
            ERROR,
            "the key \"{0}\" has a control character or half a surrogate pair",
            "use letters, digits, _ and -"),
    KEY_TWICE("TB303", ERROR, "{0} has the key \"{1}\", which belongs to {2}", "give one of the two another key"),
    PROTO_KEY("TB304", ERROR, "the key \"__proto__\" sets a prototype in JavaScript, not a key", "use another key"),
    AWKWARD_KEY(
            "TB305",
            WARNING,
            "the key \"{0}\" cannot be written in a template such as recipient.custom.key",
            "use letters, digits, _ and -"),
    TOO_MANY_KEYS("TB306", ERROR, "{0} has {1} custom fields, and 1000 are the most", "split the type"),
    REQUIRED_DEFAULT(
            "TB307",
            ERROR,
            "{0} is required and has a default, so it can never be missed",
            "remove required or defaultValue"),
    DEFAULT_TEXT("TB308", ERROR, "{0}: the default is not {1}", "give text such as \"{2}\""),
    LONG_TEXT(
            "TB309", ERROR, "{0} has a text of more than 65535 bytes, which no class file can hold", "make it shorter"),
    HALF_PAIR("TB310", ERROR, "{0} has half a surrogate pair, which is no character", "write the whole character"),
    INVISIBLE_KEY(
            "TB311",
            WARNING,
            "the key \"{0}\" has a character that cannot be seen or turns the text around",
            "leave it out, since nobody can tell the key from one without it"),
    LONG_KEY("TB312", ERROR, "{0} has a key of {1} characters, and 255 are the most", "give it a shorter name"),
    ALIAS_TWICE(
            "TB313",
            ERROR,
            "{0} has the alias \"{1}\", which belongs to {2}",
            "remove the alias, since a key is read and deleted for one property alone"),
    RETIRED_KEY(
            "TB314",
            ERROR,
            "{0} retires the key \"{1}\", which belongs to {2}",
            "remove one of the two, since what is retired is deleted on every write"),
    NESTED_KEY(
            "TB315",
            ERROR,
            "{0} holds the key \"{1}\", which belongs to {2}",
            "rename the custom field, or the property of the type that {0} has"),
    UNUSED_DEFAULT(
            "TB316",
            WARNING,
            "{0} has a default, which counts on reading alone, and {1} is only written",
            "remove defaultValue, or say direction = Direction.BOTH"),

    VALUE_TYPE(
            "TB401",
            ERROR,
            "{0} is of type {1}, which has no text",
            "use one of {2}; or name a TextConverter<{3}> with converter"),
    TYPE_VARIABLE(
            "TB402",
            ERROR,
            "{0} has the type {1}, which may be anything",
            "map it in a subclass that says what {1} is"),
    CONVERTER_ABSTRACT(
            "TB403", ERROR, "{0} names the converter {1}, which is abstract", "name a class that can be made"),
    CONVERTER_NOT_MADE(
            "TB404",
            ERROR,
            "{0} names the converter {1}, which cannot be made",
            "make it a static class with a constructor without parameters that {2} can call, or an enum with one constant"),
    CONVERTER_TYPE(
            "TB405", ERROR, "{0} is of type {1}, and its converter {2} converts {3}", "name a TextConverter<{4}>"),
    CONVERTER_RAW(
            "TB406",
            ERROR,
            "{0} names the converter {1}, which does not say what it converts",
            "let it implement TextConverter<{2}>"),
    ENUM_TEXT_TWICE(
            "TB407",
            ERROR,
            "{0}: the constant {1} has the text \"{2}\", which stands for {3}",
            "give one of the two another text with @JsonProperty"),
    CONVERTER_HIDDEN(
            "TB408",
            ERROR,
            "{0} names the converter {1}, which is private, or in another package and not public",
            "make the converter public"),

    TWO_ROLES(
            "TB501",
            ERROR,
            "{0} has the fixed role \"{1}\", and {2} is its role too",
            "remove role from @TalkUser, or put @TalkIgnore on the property"),
    UNKNOWN_ROLE(
            "TB502",
            ERROR,
            "role \"{0}\" is not one of the declared roles {1}",
            "use one of these, or add it to roles"),
    UNKNOWN_ROLE_CONSTANT(
            "TB503",
            ERROR,
            "{0}: the constant {1} stands for the role \"{2}\", which is not one of the declared roles {3}",
            "give the constant the role's name with @JsonProperty, or add it to roles"),
    NO_EMAIL(
            "TB504",
            ERROR,
            "{0} asks for email notifications and maps no {1}",
            "map a property to {2}, or remove Channel.EMAIL"),
    NO_PHONE(
            "TB505",
            ERROR,
            "{0} asks for SMS notifications and maps no phone",
            "map a property to UserProperty.PHONE, or remove Channel.SMS"),
    SECRET(
            "TB506",
            WARNING,
            "{0} looks like a secret (\"{1}\"), and every chat user can read custom data",
            "keep it out of TalkJS, or silence this where it is public"),
    BLANK_ROLE("TB507", ERROR, "the role is blank", "name a role of the dashboard, or leave it out"),
    DEPRECATED_FIELD(
            "TB508",
            NOTE,
            "{0} is {1}, which TalkJS has deprecated",
            "leave it out with @TalkIgnore where nothing shows it"),
    BLANK_ROLE_NAME("TB509", ERROR, "{0} declares a blank role", "remove it from roles"),
    PRIVATE_DATA(
            "TB510",
            WARNING,
            "{0} looks like private data (\"{1}\"), and every chat user can read custom data",
            "map it with @UserField(UserProperty.{2}), which is private, or silence this where it is public"),

    UNKNOWN_OPTION("TB901", WARNING, "there is no option {0}", "use one of {1}"),
    BAD_OPTION("TB902", WARNING, "the option {0} is \"{1}\", which says nothing", "give it {2}, or leave it out"),
    OUR_FAULT(
            "TB990",
            ERROR,
            "Talkbind failed on {0}, by its own fault: {1}",
            "report this with the class; the other classes are not affected"),
    NOT_WRITTEN("TB991", ERROR, "{0} could not be written: {1}", "see that the output folder can be written");

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

    /** What is wrong, with numbered gaps for names. */
    public String message() {
        return message;
    }

    /** What to do, with the same gaps. */
    public String fix() {
        return fix;
    }
}
