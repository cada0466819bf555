package dev.talkbind.tool.rule;

import static dev.talkbind.tool.rule.RuleClass.COSMETIC;
import static dev.talkbind.tool.rule.RuleClass.FILES;
import static dev.talkbind.tool.rule.RuleClass.LEFTOVER;
import static dev.talkbind.tool.rule.RuleClass.READ;
import static dev.talkbind.tool.rule.RuleClass.TEMPLATE;
import static dev.talkbind.tool.rule.RuleClass.WRITE;
import static dev.talkbind.tool.rule.Weight.error;
import static dev.talkbind.tool.rule.Weight.note;
import static dev.talkbind.tool.rule.Weight.warning;

import java.util.List;
import java.util.Optional;

/**
 * Every change that the tool knows: a code that never changes its meaning, the level, whom it hurts, the message, and
 * the fix.
 *
 * <p>60x and 61x: keys. 62x: forms of texts. 63x: absence and defaults. 64x and 65x: types and user fields. 66x: types
 * beside each other. 67x: directions and nested values. 68x: maps of a prefix. 69x: the files. 70x and 71x: templates
 * of themes. In a message {0} is the place, or a text that stands for it, and {1} is the type.
 */
@SuppressWarnings("ImmutableEnumChecker") // the weight is a record of a level and a list that cannot change
public enum Rule {
    KEY_GONE(
            "TB601",
            error(LEFTOVER, TEMPLATE),
            "{0} is gone from {1}, but TalkJS still has it",
            "{3}; or, if another key has replaced it, name it in aliases of that key"),
    KEY_REPLACED(
            "TB602",
            error(READ, LEFTOVER),
            "{0} is gone from {1}, and {2} is new with the same {3}. TalkJS still has \"{4}\", and nobody has written \"{5}\" yet",
            "@CustomField(value = \"{5}\", aliases = \"{4}\") if it is the same value; otherwise {6}"),
    KEY_RENAMED(
            "TB603",
            warning(WRITE, TEMPLATE),
            "{0} of {1} is now {2}, with its old name as an alias: writing deletes the old key, which older code and themes still read",
            "roll out everything that reads the new key before anything writes it, and change the themes"),
    ALIAS_DROPPED(
            "TB604",
            error(READ, LEFTOVER),
            "{0} is no longer an older name of {2} in {1}: data that has only the old key is read without it",
            "put it back into aliases until nothing at TalkJS has it; then `talkbind settle` or `talkbind forget` removes it from the lock"),
    ALIAS_RETIRED(
            "TB605",
            error(READ),
            "{0} was an older name of {2} in {1}, but is now retired: its values are deleted unread",
            "put it back into aliases until nothing at TalkJS has it; then accept this"),
    RETIRED_DROPPED(
            "TB606",
            error(LEFTOVER),
            "{0} is no longer retired in {1}, so users that still have it keep it",
            "put it back into retired until no user at TalkJS has it; then run `talkbind settle`"),
    REUSED(
            "TB607",
            error(READ),
            "{0} of {1} had the form {2} and comes back with the form {3}, which cannot read the old values",
            "use another key; or give it the old form"),
    ALIAS_MOVED(
            "TB608",
            warning(READ),
            "{0} was an older name of {2} in {1}, but is now an older name of {3}",
            "leave it so if {3} has replaced {2}; otherwise put it back"),
    REVIVED(
            "TB609",
            warning(READ),
            "{0} of {1} was retired, but is mapped again: old values that are left at TalkJS come back",
            "leave it so if that is intended; otherwise use another key"),
    ALIAS_OWN_KEY(
            "TB610",
            error(READ),
            "{0} was an older name of {2} in {1}, but is now a key of its own: its old values belong to {2}",
            "use another key"),
    KEY_RETIRED(
            "TB611",
            warning(TEMPLATE),
            "{0} of {1} is retired: each write of a user deletes it, and themes that show it show nothing",
            "take it out of themes and filters first"),
    CONVERTER(
            "TB620",
            error(READ, WRITE),
            "{0} of {1} goes from {2} to {3}: Talkbind cannot tell whether the texts at TalkJS can still be read",
            "make sure that the new form reads every old text, and accept it with a reason; or use a new key"),
    NARROWED(
            "TB621",
            error(READ),
            "{0} of {1} goes from {2} to {3}, which reads only some of the old texts",
            "use a new key; or use a converter that reads both, until everything is written again"),
    WIDENED(
            "TB622",
            warning(WRITE),
            "{0} of {1} goes from {2} to {3}: older code cannot read everything that is written now",
            "roll out everything that reads it before anything writes it"),
    CHANGED(
            "TB623",
            error(READ, WRITE, TEMPLATE),
            "{0} of {1} goes from {2} to {3}, which cannot read all of the old texts",
            "use a new key; or use a converter that reads both, until everything is written again"),
    REWRITTEN(
            "TB624",
            warning(TEMPLATE, WRITE),
            "{0} of {1} goes from {2} to {3}: the same value may have another text",
            "check filters and themes that compare the text"),
    CONSTANT_REMOVED(
            "TB625",
            error(READ),
            "{0} of {1} can no longer be {2}: data at TalkJS with this value cannot be read",
            "keep the constant; or write that data again first, and accept it"),
    CONSTANT_ADDED(
            "TB626",
            warning(WRITE),
            "{0} of {1} can now be {2}, which older readers refuse",
            "roll out services and front ends that know {2} before anything writes it"),
    CONSTANT_RENAMED(
            "TB627",
            error(READ, WRITE, TEMPLATE),
            "{0} of {1} can now be {3}, and no longer {2}: data at TalkJS with the old value cannot be read",
            "put @JsonProperty(\"{2}\") on the constant if only its name is new; otherwise keep the old constant"),
    OTHER_VALUES(
            "TB628",
            error(READ),
            "{0} of {1} goes from {2} to {3}: some of the old texts are read as other values",
            "use a new key, or write everything again first"),
    REQUIRED(
            "TB631",
            error(READ),
            "{0} of {1} became required: data at TalkJS without it cannot be read",
            "{2}; or write everything again first, and accept it"),
    OPTIONAL(
            "TB632",
            warning(WRITE),
            "{0} of {1} is no longer required: older code refuses data without it",
            "roll out everything that reads it before anything leaves it out"),
    DEFAULT_CHANGED(
            "TB633",
            warning(READ),
            "{0} of {1} has the default \"{3}\" instead of \"{2}\": this is now the value wherever the key is absent",
            "leave it so if that is intended"),
    DEFAULT_ADDED("TB634", note(COSMETIC), "{0} of {1} now has a default", "nothing"),
    DEFAULT_REMOVED(
            "TB635",
            warning(READ),
            "{0} of {1} no longer has a default: the value is now null wherever the key is absent",
            "leave it so if that is intended"),
    TYPE_GONE(
            "TB641",
            error(LEFTOVER),
            "{1} is gone: its data stays at TalkJS",
            "erase it or give it to another type, then run `talkbind forget {2}`; if the class was renamed, `talkbind lock --renamed {2}=NEW`"),
    TYPE_RENAMED(
            "TB642",
            note(COSMETIC),
            "{1} is now {2}, and everything else is the same",
            "run `talkbind lock`, which records the new name"),
    ID_PREFIX(
            "TB643",
            error(READ, LEFTOVER),
            "the id prefix of {1} goes from {2} to {3}: all of its users become new users at TalkJS, without their chats",
            "undo it"),
    ID_FORM(
            "TB644",
            error(READ),
            "the id of {1} goes from {2} to {3}: a user whose id changes loses all chats",
            "make sure that each user keeps the text of its id, and accept it with a reason"),
    FIXED_ROLE(
            "TB645",
            warning(TEMPLATE),
            "the role of {1} goes from {2} to {3}",
            "check the dashboard: settings, themes and notifications depend on the role"),
    ROLE_CONSTANTS(
            "TB646",
            error(READ, TEMPLATE),
            "the role of {1} goes from {2} to {3}: themes and settings depend on the role, and users with a role that is gone cannot be read",
            "keep the role; or write those users again first, check the dashboard, and accept it"),
    READ_TOO(
            "TB647",
            warning(READ),
            "{0} of {1} was only written, but is now read too: nothing has shown yet that the data at TalkJS can be read",
            "make sure that it can: of users, `talkbind drift` reads an export"),
    WRITTEN_ALONE("TB648", note(COSMETIC), "{0} of {1} was read, but is now only written", "nothing"),
    NULLS(
            "TB649",
            warning(WRITE),
            "the null handling of {1} goes from {2} to {3}",
            "make sure that this is intended: with CLEAR, the next full user clears what the entity lacks; with KEEP, nulls no longer clear"),
    FIELD_GONE(
            "TB650",
            error(LEFTOVER),
            "{0} of {1} is no longer mapped: TalkJS keeps what it has",
            "clear the field of all users first, then accept it"),
    MANY(
            "TB651",
            warning(WRITE),
            "{0} of {1} can now have several values: older code cannot hold two",
            "roll out everything that reads it before anything writes two"),
    ONE(
            "TB652",
            error(READ),
            "{0} of {1} can now have only one value: users with two cannot be read",
            "keep the list; or write those users again first, and accept it"),
    REST_DROPPED(
            "TB654", note(COSMETIC), "{1} no longer holds all other keys: unknown keys are no longer read", "nothing"),
    CLIENT_SYNC(
            "TB655", note(COSMETIC), "client synchronization of {1} goes from {2} to {3}", "change the dashboard too"),
    KIND(
            "TB656",
            error(READ, WRITE),
            "{1} goes from {2} to {3}: its data is now in another place at TalkJS",
            "undo it, or make a new type"),
    TWO_FORMS(
            "TB661",
            warning(TEMPLATE),
            "{0} has the form {2} in {1} and {4} in {3}: a theme shows both in the same way",
            "give both the same form, or use two keys"),
    TWO_SPELLINGS("TB662", warning(TEMPLATE), "{0} of {1} and {2} of {3} differ only in case", "use one spelling"),
    READ_ALONE(
            "TB671",
            warning(WRITE),
            "{0} of {1} was written, but is now only read: nothing here sets or deletes it any more",
            "make sure that another program does"),
    WRITTEN_TOO(
            "TB672",
            warning(WRITE),
            "{0} of {1} was only read, but is now written too: values that others write there are overwritten and deleted",
            "make sure that no other program writes it any more"),
    READ_KEY_GONE("TB675", note(COSMETIC), "{0} of {1}, which others write, is no longer read", "nothing"),
    PREFIX_CHANGED(
            "TB676",
            error(READ, LEFTOVER),
            "{2} keys of {1} that {3} are gone, and as many that {4} are new: TalkJS has only the old ones",
            "keep the prefix: old values such as {0} are not found under the new one"),
    MAP_GONE(
            "TB680",
            error(LEFTOVER),
            "{0} is gone from {1}, but TalkJS still has the keys with that prefix",
            "write everything with an empty map first, then accept it"),
    MAP_MOVED(
            "TB681",
            error(READ, LEFTOVER),
            "{0} of {1} is now {2}: TalkJS has the entries under the old prefix",
            "keep the prefix"),
    MAP_TAKES_KEY(
            "TB683",
            error(READ),
            "{0} of {1} is now an entry of {2}, with the form {4} instead of {3}",
            "keep the property beside the map, or give the map values of the form {3}"),
    KEY_OF_MAP(
            "TB684",
            error(READ),
            "{0} of {1} was an entry of {2}, and now has the form {4} instead of {3}",
            "give it the form {3}, or use a key without that prefix"),
    NEW_MAP(
            "TB685",
            warning(WRITE, LEFTOVER),
            "{0} is new in {1}: it owns every key of its prefix, and a diff deletes those that other programs wrote",
            "make sure that no other program writes such keys"),
    NOT_LOCKED("TB690", error(FILES), "{0} not locked yet", "run mvn talkbind:lock or talkbind lock"),
    NO_LOCK("TB691", error(FILES), "there is no lock file {0}", "run mvn talkbind:lock or talkbind lock once"),
    LOCKED_TWICE("TB692", error(FILES), "{0} is locked twice", "keep the line that is right"),
    CONFLICT(
            "TB693",
            error(FILES),
            "the lock contains a merge conflict",
            "keep the lines of both sides, then run talkbind lock"),
    UNREADABLE("TB694", error(FILES), "the line cannot be read from column {1} on: {0}", "put the line back as it was"),
    NEWER(
            "TB695",
            error(FILES),
            "{0} has a newer format than this version can read",
            "use a newer version of talkbind-tool"),
    STALE("TB696", warning(FILES), "the schema file of {1} has no annotated class beside it", "run a clean build"),
    NO_SCHEMA(
            "TB697",
            error(FILES),
            "there is no schema file in {0}",
            "build first, with this version of Talkbind's processor and without talkbind.schema=false"),
    NOTHING_ACCEPTED(
            "TB698",
            error(FILES),
            "{0} is accepted, but check finds nothing with that name",
            "copy the name from the output of check"),
    OUTDATED(
            "TB699",
            error(FILES),
            "{0} does not match the classes",
            "run talkbind {1} without --check, and commit what it writes"),
    NO_EXPRESSION(
            "TB701",
            warning(TEMPLATE),
            "an expression of the template cannot be read: {0}",
            "use only names, texts in quotes, ==, !=, >, <, and, or, contains and filters"),
    NO_KEY("TB702", warning(TEMPLATE), "no type writes {0}{1}", "use a key that a type writes"),
    PROPERTY("TB703", warning(TEMPLATE), "{0} uses the name of the Java property, not the key", "write {1}"),
    OLDER_KEY(
            "TB704",
            warning(TEMPLATE),
            "{0} is an older name of a key, which each write of a user deletes",
            "write {1}"),
    RETIRED_KEY("TB705", warning(TEMPLATE), "{0} is retired: each write of a user deletes it", "remove it"),
    NO_CONSTANT(
            "TB706",
            warning(TEMPLATE),
            "{0} is compared with \"{1}\", but it never has that value",
            "it is one of {2}"),
    NO_FIELD("TB707", warning(TEMPLATE), "{0} is not a field that this theme can see{1}", "use one of {2}"),
    UNSPEAKABLE_KEY(
            "TB708",
            warning(TEMPLATE),
            "{0} is a key that templates cannot write",
            "rename it to a key of letters, digits and _, with its present name as an alias"),
    UNQUOTED(
            "TB709",
            warning(TEMPLATE),
            "{0} is the text \"true\" or the text \"false\", and a template counts both as true",
            "write {0} == \"true\""),
    SOME_ROLES(
            "TB710", note(TEMPLATE), "{0} exists only for {1}, and not for {2}", "show it with t:if, where it exists");

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // its list is a copy that nobody can change
    private final Weight weight;

    private final String message;
    private final String fix;

    Rule(String id, Weight weight, String message, String fix) {
        this.id = id;
        this.weight = weight;
        this.message = message;
        this.fix = fix;
    }

    public String id() {
        return id;
    }

    public Level level() {
        return weight.level();
    }

    /** The classes of rules that it belongs to, the most harmful first. */
    public List<RuleClass> classes() {
        return weight.classes();
    }

    public String message() {
        return message;
    }

    public String fix() {
        return fix;
    }

    public static Optional<Rule> of(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
