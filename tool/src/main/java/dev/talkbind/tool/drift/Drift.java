package dev.talkbind.tool.drift;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.lock.Lock;
import dev.talkbind.tool.lock.LockedType;
import dev.talkbind.tool.lock.State;
import dev.talkbind.tool.schema.Need;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Compares the users of an export with a lock. It reports counts and ids, but never a value. TB801: a key that no type
 * owns. TB802: a text that cannot be read. TB803: a required key that is absent. TB804: a retired or dropped key that
 * is still there. TB805: an older key, alone or beside the new one. TB806: a text in a former form. TB807: a user of no
 * type. TB808: a user without an address, although the type's users are to be notified.
 */
public final class Drift {

    private final Owners owners;
    private final Tally tally;
    private final Debts debts;
    private final Texts texts;
    private final Map<String, Long> users = new TreeMap<>();
    private final Map<String, List<String>> channels = new HashMap<>();

    /**
     * The comparison with a lock.
     *
     * @param texts reads the texts
     * @param limit how many ids are listed for each finding
     */
    public Drift(Lock lock, Owners owners, Texts texts, int limit) {
        this.texts = texts;
        this.debts = new Debts(lock, texts);
        this.owners = owners;
        this.tally = new Tally(limit);
    }

    /** Adds what the schemas say beyond the lock: the channels by which users are notified. */
    public Drift knowing(List<Schema> schemas) {
        schemas.forEach(schema -> channels.put(schema.type(), schema.notifications()));
        return this;
    }

    /** Looks at one user. */
    public void add(ExportUser user) {
        Optional<LockedType> owner = owners.of(user);
        users.merge(owner.map(LockedType::name).orElse("no type"), 1L, Long::sum);
        if (owner.isEmpty()) {
            tally.add("TB807 of no type", user.id());
            return;
        }
        LockedType type = owner.get();
        for (Map.Entry<Place, Entry> one : type.entries().entrySet()) {
            At at = new At(type, one.getKey(), user);
            if (one.getKey().isKey()) {
                judge(at, one.getValue());
            } else if (one.getKey().isPrefix() && one.getValue().isLive()) {
                map(at, one.getValue());
            } else if (!one.getValue().isLive()) {
                leftover(at);
            } else if (one.getKey().isField()) {
                field(at, one.getValue());
            }
        }
        role(type, user);
        notified(type, user);
        unknown(type, user);
    }

    private void unknown(LockedType type, ExportUser user) {
        for (String key : user.custom().keySet()) {
            if (isUnknown(type, Place.key(key))) {
                tally.add("TB801 " + Place.key(key) + " that no type owns", user.id());
            }
        }
    }

    private void field(At at, Entry entry) {
        boolean isThere = at.user().fields().contains(at.place().name());
        if (entry.traits().need() == Need.ALWAYS && !isThere) {
            tally.add(absent(at), at.user().id());
        }
    }

    /** Whoever has no role is read, but for a role that is required. */
    private void role(LockedType type, ExportUser user) {
        Optional<Form> roles = type.roles();
        boolean isRead = roles.isEmpty() || user.role().isEmpty() || texts.isOf(roles.get(), user.role());
        if (!isRead) {
            tally.add("TB802 " + Place.role() + " of " + type.name() + ", not " + roles.get(), user.id());
        }
    }

    private void notified(LockedType type, ExportUser user) {
        for (String channel : channels.getOrDefault(type.name(), List.of())) {
            String field = channel.equals("SMS") ? "phone" : "email";
            if (!user.fields().contains(field)) {
                tally.add(
                        "TB808 " + field + " of " + type.name() + ", which is absent and needed for " + channel,
                        user.id());
            }
        }
    }

    private void judge(At at, Entry entry) {
        Optional<String> text = at.text();
        if (entry.state() == State.ALIAS && text.isPresent()) {
            boolean isAlone =
                    !at.user().custom().containsKey(entry.target().orElseThrow().name());
            tally.add(
                    "TB805 " + at.of() + ", an older key " + (isAlone ? "alone" : "beside the new one"),
                    at.user().id());
            debts.add(at.type(), at.place(), "");
            older(at, entry, text.get(), isAlone);
        } else if (!entry.isLive() && text.isPresent()) {
            tally.add(
                    "TB804 " + at.of() + ", which is " + (entry.state() == State.RETIRED ? "retired" : "dropped"),
                    at.user().id());
            debts.add(at.type(), at.place(), "");
        } else if (entry.isLive()) {
            live(at, entry);
        }
    }

    /** The text of an older key is read only if the newer key is absent. */
    private void older(At at, Entry entry, String text, boolean isAlone) {
        Optional<Form> form =
                entry.target().map(place -> at.type().entries().get(place)).flatMap(Entry::form);
        boolean isRead = form.isEmpty()
                || texts.isOf(form.get(), text)
                || entry.was().stream().anyMatch(was -> texts.isOf(was, text));
        if (isAlone && !isRead) {
            tally.add("TB802 " + at.of() + ", not " + form.get(), at.user().id());
        }
    }

    private void live(At at, Entry entry) {
        Optional<String> text = at.text();
        Form form = entry.form().orElseThrow();
        if (text.isEmpty()) {
            if (entry.traits().need() == Need.ALWAYS && !hasOlder(at)) {
                tally.add(absent(at), at.user().id());
            }
        } else if (!texts.isKnown(form)) {
            tally.add(notRead(at, form), at.user().id());
        } else if (!texts.isOf(form, text.get())) {
            Optional<Form> was = entry.was().stream()
                    .filter(one -> texts.isOf(one, text.get()))
                    .findFirst();
            String what = was.isPresent()
                    ? "TB806 " + at.of() + ", of the form " + was.get()
                    : "TB802 " + at.of() + ", not " + form;
            tally.add(what, at.user().id());
            entry.was().stream()
                    .filter(one -> texts.isOf(one, text.get()))
                    .forEach(one -> debts.add(at.type(), at.place(), one.toString()));
        }
    }

    /** The keys of a map. Each kind of finding counts the user once. */
    private void map(At at, Entry entry) {
        Form form = entry.form().flatMap(Form::of).orElseThrow();
        Set<String> whats = new TreeSet<>();
        if (!texts.isKnown(form) && !at.entries().isEmpty()) {
            whats.add(notRead(at, form));
        }
        for (String text : at.entries()) {
            if (!texts.isOf(form, text)) {
                List<Form> was = entry.was().stream()
                        .filter(one ->
                                one.of().isPresent() && texts.isOf(one.of().get(), text))
                        .toList();
                whats.add(
                        was.isEmpty()
                                ? "TB802 " + at.of() + ", not " + form
                                : "TB806 " + at.of() + ", of the form " + was.get(0));
                was.forEach(one -> debts.add(at.type(), at.place(), one.toString()));
            }
        }
        whats.forEach(what -> tally.add(what, at.user().id()));
    }

    private static String absent(At at) {
        return "TB803 " + at.of() + ", which is required and absent";
    }

    private static String notRead(At at, Form form) {
        return "not read: " + at.of() + ", as no class of " + form + " is here";
    }

    private static boolean hasOlder(At at) {
        for (Map.Entry<Place, Entry> one : at.type().entries().entrySet()) {
            boolean isOlder = one.getValue().target().equals(Optional.of(at.place()));
            if (isOlder && at.user().custom().containsKey(one.getKey().name())) {
                return true;
            }
        }
        return false;
    }

    /** A field or a prefix that is no longer mapped. */
    private void leftover(At at) {
        boolean isThere = at.place().isPrefix()
                ? !at.entries().isEmpty()
                : at.user().fields().contains(at.place().name());
        if (isThere) {
            tally.add("TB804 " + at.of() + ", which is dropped", at.user().id());
            debts.add(at.type(), at.place(), "");
        }
    }

    private static boolean isUnknown(LockedType type, Place key) {
        return !type.entries().containsKey(key)
                && type.entries().keySet().stream().noneMatch(key::isUnder);
    }

    /** The report for people. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        users.forEach((type, count) -> lines.add(count + (count == 1 ? " user of " : " users of ") + type));
        lines.addAll(tally.lines());
        return lines;
    }

    /**
     * The report for people on what the lock has to settle: what no user has any more, and for which types the export
     * proves nothing.
     */
    public List<String> debts() {
        return debts.lines(users.keySet());
    }

    /** The report that {@code settle} reads: how many users still have what the lock has to settle. */
    public String report() {
        return debts.report(users.keySet());
    }
}
