package dev.talkbind.spring.backfill;

import dev.talkbind.runtime.User;
import dev.talkbind.spring.backfill.SetAside.Code;
import dev.talkbind.spring.outbox.Put;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Some rows of one entity on their way: read, mapped, put into the outbox, and sent. Only the bad rows are set aside.
 */
final class Page {
    private static final Pattern STATUS = Pattern.compile("\\b[1-5]\\d\\d\\b");

    private final Pages tools;
    private final Kind kind;
    private final List<Object> keys;
    private final BooleanSupplier isWanted;
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, Object> keyOf = new LinkedHashMap<>();
    private final Map<Object, RowFault> bad = new LinkedHashMap<>();

    Page(Pages tools, Kind kind, List<Object> keys, BooleanSupplier isWanted) {
        this.tools = tools;
        this.kind = kind;
        this.keys = keys;
        this.isWanted = isWanted;
    }

    /** Returns how many rows are set aside. */
    int send() {
        read();
        if (!users.isEmpty()) {
            Set<String> left = left();
            if (!left.isEmpty()) {
                left.forEach(this::putOne);
                send(tools.bulk().take(left));
            }
            tools.bulk()
                    .refused(users.keySet())
                    .forEach((id, reason) -> bad.put(key(id), new RowFault(Code.REFUSED, status(reason))));
        }
        note();
        return bad.size();
    }

    private void read() {
        try {
            add(keys);
        } catch (RuntimeException | Error fault) {
            RowFault.of(Code.UNREADABLE, fault);
            keys.forEach(this::readOne);
        }
    }

    private void readOne(Object key) {
        try {
            tools.attempts().of(() -> add(List.of(key)));
        } catch (RowFault fault) {
            bad.put(key, fault);
        }
    }

    private int add(List<Object> some) {
        Map<Object, User> read = Objects.requireNonNull(
                tools.transaction().execute(status -> tools.reader().users(kind, some)));
        read.forEach((key, user) -> {
            String id = String.valueOf(user.id());
            users.put(id, user);
            keyOf.put(id, key);
        });
        return read.size();
    }

    /** Puts most users into the outbox at once and sends them. Returns the users that are left. */
    private Set<String> left() {
        Put put;
        try {
            put = tools.bulk().put(users, this::again);
        } catch (RuntimeException | Error fault) {
            RowFault.of(Code.UNMAPPABLE, fault);
            return new TreeSet<>(users.keySet());
        }
        send(put);
        return put.left();
    }

    private Collection<User> again(Collection<String> ids) {
        return tools.reader().users(kind, ids.stream().map(this::key).toList()).values();
    }

    private void putOne(String id) {
        User user = Objects.requireNonNull(users.get(id));
        try {
            tools.attempts().of(() -> {
                tools.bulk().putOne(user, this::again);
                return id;
            });
        } catch (RowFault fault) {
            bad.put(key(id), fault);
        }
    }

    private Object key(String id) {
        return Objects.requireNonNull(keyOf.get(id));
    }

    /** Sends until TalkJS has answered for each user, or the run is no longer wanted. The outbox sends the rest. */
    private void send(Put put) {
        Put rest = put;
        while (!rest.ids().isEmpty()) {
            Duration wait = tools.bulk().send(rest);
            if (!hasWaited(wait)) {
                return;
            }
            rest = tools.bulk().take(rest.ids());
        }
    }

    private boolean hasWaited(Duration wait) {
        long end = System.nanoTime() + wait.toNanos();
        try {
            for (long left = wait.toNanos(); left > 0; left = end - System.nanoTime()) {
                if (!isWanted.getAsBoolean()) {
                    return false;
                }
                TimeUnit.NANOSECONDS.sleep(Math.min(left, TimeUnit.SECONDS.toNanos(1)));
            }
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void note() {
        List<Object> good = new ArrayList<>(keys);
        good.removeAll(bad.keySet());
        if (!good.isEmpty()) {
            tools.setAside().clear(kind, good);
        }
        bad.forEach((key, fault) -> tools.setAside().put(fault, kind, key, refusedId(key, fault)));
    }

    private @Nullable String refusedId(Object key, RowFault fault) {
        return fault.code() != Code.REFUSED
                ? null
                : keyOf.entrySet().stream()
                        .filter(each -> each.getValue().equals(key))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    private static String status(String reason) {
        Matcher status = STATUS.matcher(reason);
        return status.find() ? "status " + status.group() : "";
    }
}
