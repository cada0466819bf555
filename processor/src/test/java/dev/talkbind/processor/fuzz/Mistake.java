package dev.talkbind.processor.fuzz;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a developer does wrong, and the code that it must be refused with; no code where it may also be made to work. */
@SuppressWarnings("ImmutableEnumChecker") // what applies is a function of its argument alone
enum Mistake {
    NONE("", draft -> true, ""),
    PRIVATE_TYPE("TB102", draft -> !draft.outer.isEmpty() && draft.shape != Shape.INHERITED, ""),
    NO_ID("TB201", draft -> draft.isUser, ""),
    TWO_IDS(
            "TB202",
            Mistake::namesItsId,
            "@dev.talkbind.annotations.UserField(dev.talkbind.annotations.UserProperty.ID) public String getOther__() { return \"\"; }"),
    STATIC_FIELD("TB111", Mistake::isClass, "@dev.talkbind.annotations.CustomField static int static__ = 1;"),
    STATIC_METHOD(
            "TB111", Mistake::isClass, "@dev.talkbind.annotations.CustomField static int static__() { return 1; }"),
    VOID_GETTER("TB112", Mistake::isClass, "@dev.talkbind.annotations.CustomField public void getVoid__() {}"),
    GETTER_OF_TWO(
            "TB112", Mistake::isClass, "@dev.talkbind.annotations.CustomField public int getAt__(int i) { return i; }"),
    GENERIC_GETTER(
            "TB112",
            Mistake::isClass,
            "@dev.talkbind.annotations.CustomField public <E> java.util.List<E> getAll__() { return null; }"),
    PRIVATE_GETTER(
            "TB112", Mistake::isClass, "@dev.talkbind.annotations.CustomField private int getHidden__() { return 1; }"),
    BARE_GETTER("TB112", Mistake::isClass, "@dev.talkbind.annotations.CustomField public int get() { return 1; }"),
    THROWING_GETTER(
            "TB113",
            Mistake::isClass,
            "@dev.talkbind.annotations.CustomField public int getThrown__() throws java.io.IOException { return 1; }"),
    TWO_ANNOTATIONS(
            "TB115",
            Mistake::isClass,
            "@dev.talkbind.annotations.CustomField @dev.talkbind.annotations.TalkIgnore public int getTwice__() { return 1; }"),
    UNREADABLE("TB114", Mistake::isOrdinary, "@dev.talkbind.annotations.CustomField private int unread__;"),
    UNSETTABLE(
            "TB109",
            draft -> isOrdinary(draft) && draft.isRead() && draft.shape != Shape.ABSTRACT,
            "@dev.talkbind.annotations.CustomField public int getUnset__() { return 1; }"),
    ONE_KEY_TWICE(
            "TB303",
            Mistake::isClass,
            "@dev.talkbind.annotations.CustomField(\"k\") public int getK1__() { return 1; } "
                    + "@dev.talkbind.annotations.CustomField(\"k\") public int getK2__() { return 1; }"),
    FIELD_AND_GETTER(
            "TB115",
            Mistake::isOrdinary,
            "@dev.talkbind.annotations.CustomField private int both__; "
                    + "@dev.talkbind.annotations.CustomField public int getBoth__() { return both__; }"),
    VARIABLE(
            "TB402",
            draft -> !draft.parameters.isEmpty(),
            "@dev.talkbind.annotations.CustomField public T getT__() { return null; }"),
    OWN_TYPE(
            "TB401",
            Mistake::isClass,
            "@dev.talkbind.annotations.CustomField public SELF getNext__() { return null; }"),
    ABSTRACT_CONVERTER("TB403", Mistake::isClass, converter("abstract static class", "<java.lang.Integer>", "")),
    HIDDEN_CONVERTER("TB408", Mistake::isClass, converter("private static class", "<java.lang.Integer>", body())),
    INNER_CONVERTER("TB404", Mistake::isClass, converter("class", "<java.lang.Integer>", body())),
    WRONG_CONVERTER(
            "TB405",
            Mistake::isClass,
            converter("static class", "<java.lang.Long>", body().replace("Integer", "Long"))),
    RAW_CONVERTER(
            "TB406",
            Mistake::isClass,
            converter("static class", "", body().replace("java.lang.Integer", "java.lang.Object"))),
    TWO_ROLES(
            "TB502",
            draft -> draft.isUser
                    && draft.attributes.stream().noneMatch(one -> one.startsWith("role"))
                    && draft.properties.stream().noneMatch(one -> isField(one, "role")),
            ""),
    BLANK_ROLE(
            "TB507", draft -> draft.isUser && draft.attributes.stream().noneMatch(one -> one.startsWith("role")), ""),
    NO_PHONE(
            "TB505",
            draft -> draft.isUser
                    && draft.attributes.stream().noneMatch(one -> one.startsWith("not"))
                    && draft.properties.stream().noneMatch(one -> isField(one, "phone")),
            ""),
    HIDDEN_ENUM(
            "",
            Mistake::isOrdinary,
            "private enum Hidden__ { A } private Hidden__ hidden__; "
                    + "@dev.talkbind.annotations.CustomField public Hidden__ getHidden__() { return hidden__; } "
                    + "public void setHidden__(Hidden__ hidden__) { this.hidden__ = hidden__; }"),
    HIDDEN_ENUMS(
            "",
            Mistake::isOrdinary,
            "private enum Hidden__ { A } private java.util.List<Hidden__> hidden__; "
                    + "@dev.talkbind.annotations.CustomField public java.util.List<Hidden__> getHidden__() { return hidden__; } "
                    + "public void setHidden__(java.util.List<Hidden__> hidden__) { this.hidden__ = hidden__; }"),
    THROWING_SETTER(
            "",
            Mistake::isOrdinary,
            "private int thrown__; @dev.talkbind.annotations.CustomField public int getThrown__() { return thrown__; } "
                    + "public void setThrown__(int thrown__) throws java.io.IOException { this.thrown__ = thrown__; }"),
    GENERIC_SETTER(
            "",
            Mistake::isOrdinary,
            "private int generic__; @dev.talkbind.annotations.CustomField public int getGeneric__() { return generic__; } "
                    + "public <E extends java.lang.Exception> void setGeneric__(int value) throws E { this.generic__ = value; }"),
    OVERLOADED_SETTER(
            "",
            Mistake::isOrdinary,
            "private java.util.Optional<java.lang.String> two__; "
                    + "@dev.talkbind.annotations.CustomField public java.util.Optional<java.lang.String> getTwo__() { return two__; } "
                    + "public void setTwo__(java.util.Optional<java.lang.String> two__) { this.two__ = two__; } "
                    + "public void setTwo__(java.lang.String two__) { this.two__ = null; } "
                    + "public void setTwo__(java.lang.Integer two__) {}"),
    ONE_TEXT_TWICE(
            "",
            Mistake::isOrdinary,
            "public enum Alike__ { @com.fasterxml.jackson.annotation.JsonProperty(\"B\") A, B } "
                    + "@dev.talkbind.annotations.CustomField public Alike__ alike__;"),
    HALF_A_CONSTANT(
            "",
            Mistake::isOrdinary,
            "public enum Half__ { @com.fasterxml.jackson.annotation.JsonProperty(\"\\ud800\") A } "
                    + "@dev.talkbind.annotations.CustomField public Half__ half__;"),
    EMPTY_ENUM(
            "TB401",
            Mistake::isOrdinary,
            "public enum Empty__ {} @dev.talkbind.annotations.CustomField public Empty__ empty__;"),
    DEPRECATED_MEMBER(
            "",
            Mistake::isOrdinary,
            "@java.lang.Deprecated @dev.talkbind.annotations.CustomField public java.lang.Integer old__;"),
    DEPRECATED_TYPE(
            "",
            Mistake::isOrdinary,
            "@java.lang.Deprecated(forRemoval = true) public enum Old__ { A } @dev.talkbind.annotations.CustomField public Old__ old__;"),
    DEPRECATED_CONSTRUCTOR("", Mistake::isOrdinary, "");

    private final String code;
    private final Predicate<Draft> applies;
    private final String member;

    Mistake(String code, Predicate<Draft> applies, String member) {
        this.code = code;
        this.applies = applies;
        this.member = member;
    }

    static Mistake any(Dice dice) {
        return dice.one(values());
    }

    /** The code that must be among those that are reported. */
    Optional<String> code() {
        return Optional.of(code).filter(one -> !one.isEmpty());
    }

    void make(Draft draft, Dice dice) {
        if (!applies.test(draft)) {
            return;
        }
        draft.mistake = this;
        if (!member.isEmpty()) {
            draft.members.add(member.replace("SELF", draft.source()).replace(" String ", " java.lang.String "));
        }
        switch (this) {
            case PRIVATE_TYPE -> draft.modifiers = "private ";
            case NO_ID -> draft.properties.removeIf(one -> isField(one, "id"));
            case TWO_ROLES -> draft.attributes.addAll(List.of("role = \"boss\"", "roles = {\"bos\", \"seller\"}"));
            case BLANK_ROLE -> draft.attributes.add("role = \" \"");
            case NO_PHONE -> draft.attributes.add("notifications = {dev.talkbind.annotations.Channel.SMS}");
            default -> {}
        }
    }

    private static boolean isField(Property property, String field) {
        return property.name().equals(field)
                || property.mark().contains("UserProperty." + field.toUpperCase(java.util.Locale.ROOT));
    }

    private static boolean isUserClass(Draft draft) {
        return draft.isUser && isClass(draft);
    }

    /** Whether an annotation says which property is the id: one that is so by its name gives way. */
    private static boolean namesItsId(Draft draft) {
        return isUserClass(draft)
                && draft.properties.stream().anyMatch(one -> one.mark().contains("UserProperty.ID)"));
    }

    private static boolean isClass(Draft draft) {
        return draft.shape != Shape.INTERFACE;
    }

    /** Whether it may have fields beside its properties. */
    private static boolean isOrdinary(Draft draft) {
        return isClass(draft) && draft.shape != Shape.RECORD;
    }

    private static String body() {
        return "public java.lang.String toText(java.lang.Integer value) { return \"\"; } "
                + "public java.lang.Integer fromText(java.lang.String text) { return null; }";
    }

    private static String converter(String kind, String argument, String body) {
        return "@java.lang.SuppressWarnings(\"rawtypes\") " + kind
                + " Text__ implements dev.talkbind.annotations.TextConverter" + argument
                + " { " + body + " } @dev.talkbind.annotations.CustomField(converter = Text__.class) "
                + "public int getConverted__() { return 1; }";
    }
}
