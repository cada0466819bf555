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
 * Every change that the tool knows: a code that never changes its meaning, how bad it is, whom it hurts, what is said, and what to do.
 *
 * <p>60x and 61x: keys. 62x: forms of texts. 63x: absence and defaults. 64x and 65x: types and user fields. 66x: types beside each
 * other. 67x: directions and nested values. 68x: maps of a prefix. 69x: the files. 70x and
 * 71x: templates of themes. In a message {0} is the place, or what stands for
 * it, and {1} the type.
 */
@SuppressWarnings("ImmutableEnumChecker") // the weight is a record of a level and a list that cannot change
public enum Rule {
    KEY_GONE(
            "TB601",
            error(LEFTOVER, TEMPLATE),
            "{0} is gone from {1}, and every user at TalkJS keeps it",
            "name \"{2}\" in retired of {1}, which deletes it; or, if another key has taken its place, in aliases of that key"),
    KEY_REPLACED(
            "TB602",
            error(READ, LEFTOVER),
            "{0} is gone from {1}, and {2} is new with the same {3}. Every user at TalkJS keeps \"{4}\", and none has \"{5}\"",
            "@CustomField(value = \"{5}\", aliases = \"{4}\") if it is the same thing; retired = \"{4}\" if not"),
    KEY_RENAMED(
            "TB603",
            warning(WRITE, TEMPLATE),
            "{0} of {1} is now {2}, with its old name as an alias: writing deletes the old key, which older code and themes still read",
            "roll out all that reads the new key before anything writes it, and change the themes"),
    ALIAS_DROPPED(
            "TB604",
            error(READ, LEFTOVER),
            "{0} was an older name of {2} in {1}, and is not any more: users that have the old key alone are read without it",
            "put it back into aliases; when no user at TalkJS has it, name it in retired"),
    ALIAS_RETIRED(
            "TB605",
            error(READ),
            "{0} was an older name of {2} in {1}, and is retired now: its values are deleted unread",
            "put it back into aliases until no user at TalkJS has it; then accept this"),
    RETIRED_DROPPED(
            "TB606",
            error(LEFTOVER),
            "{0} is no longer retired in {1}, so users that still have it keep it",
            "put it back into retired until no user at TalkJS has it; then settle it"),
    REUSED(
            "TB607",
            error(READ),
            "{0} of {1} had the form {2} and comes back as {3}, which cannot read what is left of it",
            "take another key"),
    ALIAS_MOVED(
            "TB608",
            warning(READ),
            "{0} was an older name of {2} in {1}, and is one of {3} now",
            "leave it so if {3} has taken the place of {2}; else put it back"),
    REVIVED(
            "TB609",
            warning(READ),
            "{0} of {1} was retired and is read again: old values that are left come alive",
            "leave it so if that is meant; else take another key"),
    ALIAS_OWN_KEY(
            "TB610",
            error(READ),
            "{0} was an older name of {2} in {1}, and is a key of its own now: its old values belong to {2}",
            "take another key"),
    KEY_RETIRED(
            "TB611",
            warning(TEMPLATE),
            "{0} of {1} is retired: it is deleted wherever a user is written, and themes that show it show nothing",
            "take it out of themes and filters first"),
    CONVERTER(
            "TB620",
            error(READ, WRITE),
            "{0} of {1} goes from {2} to {3}: nobody can tell what becomes of the texts at TalkJS",
            "see that the new way reads every old text, and accept it with a reason; or take a new key"),
    NARROWED(
            "TB621",
            error(READ),
            "{0} of {1} goes from {2} to {3}, which reads some of the old texts alone",
            "take a new key; or a converter that reads both, until all users are written anew"),
    WIDENED(
            "TB622",
            warning(WRITE),
            "{0} of {1} goes from {2} to {3}: older code cannot read all that is written now",
            "roll out all that reads it before anything writes it"),
    CHANGED(
            "TB623",
            error(READ, WRITE, TEMPLATE),
            "{0} of {1} goes from {2} to {3}, which does not read the old texts, or not all of them",
            "take a new key; or a converter that reads both, until all users are written anew"),
    REWRITTEN(
            "TB624",
            warning(TEMPLATE, WRITE),
            "{0} of {1} goes from {2} to {3}: the same value may have another text",
            "look at filters and themes that compare the text"),
    CONSTANT_REMOVED(
            "TB625",
            error(READ),
            "{0} of {1} can no longer be {2}: users at TalkJS that are cannot be read",
            "keep the constant; or write those users anew first, and accept it"),
    CONSTANT_ADDED(
            "TB626",
            warning(WRITE),
            "{0} of {1} may now be {2}, which readers that are out there refuse",
            "roll out services and front ends that know {2} before anything writes it"),
    CONSTANT_RENAMED(
            "TB627",
            error(READ, WRITE, TEMPLATE),
            "{0} of {1} can be {3} and no longer {2}: users at TalkJS that are cannot be read",
            "@JsonProperty(\"{2}\") on the constant, if only its name is new; else keep the old constant"),
    OTHER_VALUES(
            "TB628",
            error(READ),
            "{0} of {1} goes from {2} to {3}: old texts are read, some of them as other values",
            "take a new key, or write all users anew first"),
    REQUIRED(
            "TB631",
            error(READ),
            "{0} of {1} became required: users at TalkJS without it cannot be read",
            "{2}; or write all users anew first, and accept it"),
    OPTIONAL(
            "TB632",
            warning(WRITE),
            "{0} of {1} is no longer required: older code refuses users without it",
            "roll out all that reads it before anything leaves it out"),
    DEFAULT_CHANGED(
            "TB633",
            warning(READ),
            "{0} of {1} has the default \"{3}\" in place of \"{2}\": the value of each user without the key changes now",
            "leave it so if that is meant"),
    DEFAULT_ADDED("TB634", note(COSMETIC), "{0} of {1} has a default now", "nothing"),
    DEFAULT_REMOVED(
            "TB635",
            warning(READ),
            "{0} of {1} has no default any more: the value of each user without the key is null now",
            "leave it so if that is meant"),
    TYPE_GONE(
            "TB641",
            error(LEFTOVER),
            "{1} is gone: its users and their data stay at TalkJS",
            "erase them or give them to another type, then run `talkbind forget {2}`; if the class was renamed, `talkbind lock --renamed {2}=NEW`"),
    TYPE_RENAMED(
            "TB642", note(COSMETIC), "{1} is {2} now, and all else is the same", "run `talkbind lock`, which follows"),
    ID_PREFIX(
            "TB643",
            error(READ, LEFTOVER),
            "the id prefix of {1} goes from {2} to {3}: all of its users are new ones at TalkJS, without their chats",
            "undo it"),
    ID_FORM(
            "TB644",
            error(READ),
            "the id of {1} goes from {2} to {3}: a user whose id changes loses all chats",
            "see that each user keeps the text of its id, and accept it with a reason"),
    FIXED_ROLE(
            "TB645",
            warning(TEMPLATE),
            "the role of {1} goes from {2} to {3}",
            "check the dashboard: settings, themes and notifications go by role"),
    ROLE_CONSTANTS(
            "TB646",
            error(READ, TEMPLATE),
            "the role of {1} goes from {2} to {3}: themes and settings go by role, and users with a role that is gone cannot be read",
            "keep the role; or write those users anew first, check the dashboard, and accept it"),
    READ_TOO(
            "TB647",
            warning(READ),
            "{0} of {1} was only written, and is read as well now: nobody has asked yet whether live data can be read",
            "read an export of your users first"),
    WRITTEN_ALONE("TB648", note(COSMETIC), "{0} of {1} was read, and is only written now", "nothing"),
    NULLS(
            "TB649",
            warning(WRITE),
            "nulls of {1} go from {2} to {3}",
            "with CLEAR the next full user clears what the entity lacks, with KEEP nulls no longer clear: mean it"),
    FIELD_GONE(
            "TB650",
            error(LEFTOVER),
            "{0} of {1} is no longer mapped: TalkJS keeps what it has",
            "clear the field of all users once, then accept it"),
    MANY(
            "TB651",
            warning(WRITE),
            "{0} of {1} can be several now: older code cannot hold two",
            "roll out all that reads it before anything writes two"),
    ONE(
            "TB652",
            error(READ),
            "{0} of {1} can be one alone now: users with two cannot be read",
            "keep the list; or write those users anew first, and accept it"),
    REST_DROPPED("TB654", note(COSMETIC), "{1} no longer holds all other keys: unknown ones are not seen", "nothing"),
    CLIENT_SYNC(
            "TB655",
            note(COSMETIC),
            "client synchronization of {1} goes from {2} to {3}",
            "change the dashboard with it"),
    KIND(
            "TB656",
            error(READ, WRITE),
            "{1} goes from {2} to {3}: its data is in another place at TalkJS now",
            "undo it, or make a new type"),
    TWO_FORMS(
            "TB661",
            warning(TEMPLATE),
            "{0} has the form {2} in {1} and {4} in {3}: themes show both alike",
            "give both one form, or take two keys"),
    TWO_SPELLINGS("TB662", warning(TEMPLATE), "{0} of {1} and {2} of {3} differ in case alone", "take one spelling"),
    READ_ALONE(
            "TB671",
            warning(WRITE),
            "{0} of {1} was written, and is only read now: nothing here sets or deletes it any more",
            "see that another program does"),
    WRITTEN_TOO(
            "TB672",
            warning(WRITE),
            "{0} of {1} was only read, and is written now: what others write there is overwritten and deleted",
            "see that no other program writes it any more"),
    READ_KEY_GONE("TB675", note(COSMETIC), "{0} of {1}, which others write, is no longer read", "nothing"),
    PREFIX_CHANGED(
            "TB676",
            error(READ, LEFTOVER),
            "{2} keys of {1} that begin with \"{3}\" are gone, and as many that begin with \"{4}\" are new: users at TalkJS have the old ones",
            "keep the prefix: {0} and its like cannot be found under the new one"),
    MAP_GONE(
            "TB680",
            error(LEFTOVER),
            "{0} is gone from {1}, and every user at TalkJS keeps the keys of that prefix",
            "write all users with an empty map once, then accept it"),
    MAP_MOVED(
            "TB681",
            error(READ, LEFTOVER),
            "{0} of {1} is {2} now: users at TalkJS have their entries under the old prefix",
            "keep the prefix"),
    MAP_TAKES_KEY(
            "TB683",
            error(READ),
            "{0} of {1} is an entry of {2} now, with the form {4} in place of {3}",
            "keep the property beside the map, or give the map values of the form {3}"),
    KEY_OF_MAP(
            "TB684",
            error(READ),
            "{0} of {1} was an entry of {2}, and has the form {4} now in place of {3}",
            "give it the form {3}, or take a key without that prefix"),
    NEW_MAP(
            "TB685",
            warning(WRITE, LEFTOVER),
            "{0} is new in {1}: it owns every key of its prefix, and a diff deletes those that other programs wrote",
            "see that no other program writes such keys"),
    NOT_LOCKED("TB690", error(FILES), "{0} not locked yet", "mvn talkbind:lock, or talkbind lock"),
    NO_LOCK("TB691", error(FILES), "there is no lock file {0}", "mvn talkbind:lock, or talkbind lock, once"),
    LOCKED_TWICE("TB692", error(FILES), "{0} is locked twice", "keep the line that is true"),
    CONFLICT(
            "TB693",
            error(FILES),
            "a conflict of a merge is in the lock",
            "keep the lines of both sides, then run talkbind lock"),
    UNREADABLE("TB694", error(FILES), "the line cannot be read from column {1} on: {0}", "put the line back as it was"),
    NEWER("TB695", error(FILES), "{0} has a newer format", "use a newer version of talkbind-tool"),
    STALE("TB696", warning(FILES), "the schema file of {1} has no annotated class beside it", "build afresh"),
    NO_SCHEMA(
            "TB697",
            error(FILES),
            "no schema file is in {0}",
            "build first, with Talkbind's processor of this version, and without talkbind.schema=false"),
    NOTHING_ACCEPTED(
            "TB698",
            error(FILES),
            "{0} is accepted, and nothing of that name is found",
            "copy the name from what check says"),
    OUTDATED(
            "TB699",
            error(FILES),
            "{0} is not what follows from the classes",
            "run talkbind {1} without --check, and commit what it writes"),
    NO_EXPRESSION(
            "TB701",
            warning(TEMPLATE),
            "an expression of the template cannot be read: {0}",
            "names, texts in quotes, ==, !=, >, <, and, or, contains and filters are known"),
    NO_KEY("TB702", warning(TEMPLATE), "no type fills {0}{1}", "write a key that is filled"),
    PROPERTY("TB703", warning(TEMPLATE), "{0} is called by its property in Java", "write {1}"),
    OLDER_KEY(
            "TB704",
            warning(TEMPLATE),
            "{0} has the older name of a key, which users lose as they are written anew",
            "write {1}"),
    RETIRED_KEY("TB705", warning(TEMPLATE), "{0} is retired: each write deletes it", "take it out"),
    NO_CONSTANT("TB706", warning(TEMPLATE), "{0} is compared with \"{1}\", which it never is", "it is one of {2}"),
    NO_FIELD("TB707", warning(TEMPLATE), "{0} is no field of a user that this theme sees{1}", "it sees {2}"),
    UNSPEAKABLE_KEY(
            "TB708",
            warning(TEMPLATE),
            "{0} is a key that templates cannot write",
            "give it letters, digits and _ alone, with its name of today as an alias"),
    UNQUOTED(
            "TB709",
            warning(TEMPLATE),
            "{0} is the text \"true\" or the text \"false\", and each of them counts as true",
            "{0} == \"true\""),
    SOME_ROLES(
            "TB710",
            note(TEMPLATE),
            "{0} is there for {1} alone, and not for {2}",
            "show it by t:if, where it is there");

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

    /** Whom it hurts, the worst first. */
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
