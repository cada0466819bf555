package typetexts;

import dev.talkbind.runtime.ReadProblem;
import dev.talkbind.runtime.ReadResult;
import dev.talkbind.runtime.User;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import typetexts.other.TradeId;

public class Check {
    private static final UUID ONE = new UUID(0, 1);
    private static final String TEXT = "00000000-0000-0000-0000-000000000001";

    public static void main(String[] args) {
        Patron patron = patron();
        User user = PatronUserMapper.INSTANCE.toUser(patron);
        same("patron-" + TEXT, user.id());
        same("ann", user.name());
        same("pro plan", user.role());
        same(List.of("a@b"), user.email());
        same(List.of("7"), user.phone());
        same(expected(), new LinkedHashMap<>(user.custom()));
        same(patron, PatronUserMapper.INSTANCE.fromUser(user));
        same(true, PatronUserMapper.INSTANCE.diff(user, patron).isEmpty());
        diffIsByValue(user, patron);
        absentAndWrong(user);
        hidden();
    }

    private static void hidden() {
        Shelf.Reader reader =
                new Shelf.Reader(new Shelf.Number(1), "Ann", null, List.of(new Shelf.Number(2)));
        User user = Shelf_ReaderUserMapper.INSTANCE.toUser(reader);
        same("[\"2\"]", user.custom().get("others"));
        same(new Shelf.Number(5), Shelf_ReaderUserMapper.INSTANCE.fromUser(user).place());
    }

    private static Patron patron() {
        Ids.PatronId id = new Ids.PatronId(ONE);
        return new Patron(
                id,
                new Ids.Slug("ann"),
                Ids.Plan.PRO,
                Set.of(new Ids.Code("a@b")),
                Optional.of(new Ids.Slug("7")),
                List.of(id),
                Set.of(new Ids.Level(3)),
                new Ids.Count(5),
                new Ids.Code("x"),
                new Ids.Ref<>(ONE),
                new Ids.Ref<>(ONE),
                List.of(new Ids.Ref<>(ONE)),
                new Ids.Box<>(ONE),
                new Ids.Seat(id),
                new Ids.Amount(new BigDecimal("2.50")),
                new Ids.Open(9),
                Ids.Plan.FREE,
                TradeId.of(12),
                new Ids.Money(100, "EUR"),
                Optional.of(List.of(new Ids.Price(new Ids.Money(1, "USD")))),
                new Ids.Ratio(0.5),
                Optional.of(new Ids.Checked("ok")));
    }

    private static Map<String, String> expected() {
        Map<String, String> expected = new LinkedHashMap<>();
        expected.put("friends", "[\"" + TEXT + "\"]");
        expected.put("levels", "[\"3\"]");
        expected.put("count", "5");
        expected.put("code", "x");
        expected.put("ref", TEXT);
        expected.put("any", TEXT);
        expected.put("refs", "[\"" + TEXT + "\"]");
        expected.put("box", TEXT);
        expected.put("place", null);
        expected.put("seat", TEXT);
        expected.put("amount", "2.50");
        expected.put("open", "9");
        expected.put("other", "free plan");
        expected.put("trade", "12");
        expected.put("money", "100 EUR");
        expected.put("prices", "[\"1 USD\"]");
        expected.put("ratio", "0.5");
        expected.put("checked", "ok");
        return expected;
    }

    private static void diffIsByValue(User user, Patron patron) {
        Map<String, String> other = new LinkedHashMap<>(user.custom());
        other.put("ratio", "5e-1");
        other.put("ref", TEXT.toUpperCase(java.util.Locale.ROOT));
        other.remove("place");
        User stored = user.toBuilder().custom(other).build();
        same(true, PatronUserMapper.INSTANCE.diff(stored, patron).isEmpty());
    }

    private static void absentAndWrong(User user) {
        User few = User.builder("patron-" + TEXT).name("ann").custom(Map.of("place", TEXT)).build();
        Patron read = PatronUserMapper.INSTANCE.fromUser(few);
        same(new Ids.Seat(new Ids.PatronId(ONE)), read.seat());
        same(new Ids.Amount(new BigDecimal("1.50")), read.amount());
        same(new Ids.Ref<>(new UUID(0, 2)), read.ref());
        same(new Ids.Ref<>(new UUID(0, 2)), read.any());
        same(List.of(), read.refs());
        same(new Ids.Open(4), read.open());
        same(Optional.empty(), read.checked());
        same(Optional.empty(), read.phone());
        same(List.of(ReadProblem.Code.MALFORMED), codes(user, "checked", ""));
        same(List.of(ReadProblem.Code.REFUSED), codes(user, "checked", "fail"));
        same(List.of(ReadProblem.Code.MALFORMED), codes(user, "count", "x"));
        same(List.of(ReadProblem.Code.MALFORMED), codes(user, "other", "FREE"));
        Patron updated =
                PatronCustomDataConverter.INSTANCE.applyTo(
                        patron(), dev.talkbind.runtime.CustomData.of(Map.of("count", "6")));
        same(new Ids.Count(6), updated.count());
        same(patron().seat(), updated.seat());
    }

    private static List<ReadProblem.Code> codes(User user, String key, String text) {
        User wrong = user.toBuilder().custom(Map.of(key, text)).build();
        ReadResult<Patron> read = PatronUserMapper.INSTANCE.read(wrong);
        for (ReadProblem problem : read.problems()) {
            if (!text.isEmpty() && problem.toString().contains(text + ")")) {
                throw new AssertionError("shows " + problem);
            }
        }
        return read.problems().stream().map(ReadProblem::code).toList();
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("not " + expected + " but " + actual);
        }
    }
}
