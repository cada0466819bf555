package converters;

import dev.talkbind.runtime.InvalidUserException;
import dev.talkbind.runtime.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

public class Check {
    private static final SellerUserMapper MAPPER = SellerUserMapper.INSTANCE;

    public static void main(String[] args) {
        User user = MAPPER.toUser(seller());
        same("#7", user.id());
        same("Ann", user.name());
        same("STAFF", user.role());
        same("words:hi there", user.welcomeMessage());
        same(List.of("A", "B"), user.phone());
        same(List.of("property:x"), user.email());
        same("pt", user.locale());
        same(
                "{extra=1, more=[\"property:m\"], other=property:o, pair=pair:a&b, score=#4, since=class:1970-01-01T00:00:00Z,"
                        + " table=[\"words:a b\"], tag=own:t, tags=[\"own:u\"], until=class:1970-01-01T00:00:00Z,"
                        + " words=words:c d}",
                new TreeMap<>(user.custom()).toString());
        again(user);
        cleared();
        refused();
    }

    private static Seller seller() {
        Seller seller = new Seller();
        seller.setId(7);
        seller.name = "Ann";
        seller.role = "staff";
        seller.welcome = List.of("hi", "there");
        seller.phones = new String[] {"a", "b"};
        seller.mails = Optional.of(List.of(new Texts.Tag("x")));
        seller.locale = Locale.forLanguageTag("pt-BR");
        seller.rest = Map.of("extra", "1");
        seller.tag = new Texts.Tag("t");
        seller.other = new Texts.Tag("o");
        seller.tags = List.of(new Texts.Tag("u"));
        seller.more = new Texts.Tag[] {new Texts.Tag("m")};
        seller.pair = new String[] {"a", "b"};
        seller.since = Instant.EPOCH;
        seller.until = Optional.of(Instant.EPOCH);
        seller.score = OptionalLong.of(4);
        seller.words = List.of("c", "d");
        seller.table = List.of(List.of("a", "b"));
        return seller;
    }

    private static void again(User user) {
        Seller read = MAPPER.fromUser(user);
        same(7L, read.getId());
        same("staff", read.role);
        same(List.of("hi", "there"), read.welcome);
        same(List.of("a", "b"), Arrays.asList(read.phones));
        same(Optional.of(List.of(new Texts.Tag("x"))), read.mails);
        same(new Texts.Tag("t"), read.tag);
        same(new Texts.Tag("o"), read.other);
        same(List.of(new Texts.Tag("u")), read.tags);
        same(List.of(new Texts.Tag("m")), Arrays.asList(read.more));
        same(List.of("a", "b"), Arrays.asList(read.pair));
        same(OptionalLong.of(4), read.score);
        same(List.of(List.of("a", "b")), read.table);
        same(true, MAPPER.diff(user, read).isEmpty());
        same(SellerCustomDataConverter.SINCE.toText(Instant.EPOCH), "class:1970-01-01T00:00:00Z");
    }

    private static void cleared() {
        Seller empty = new Seller();
        empty.setId(7);
        empty.name = "Ann";
        User user = MAPPER.toUser(empty);
        same(true, user.clears(dev.talkbind.annotations.UserProperty.PHONE));
        same(true, user.custom().clears("since"));
        same(true, MAPPER.read(User.builder("#7").name("Ann").build()).isOk());
    }

    private static void refused() {
        same(false, MAPPER.read(User.builder("7").name("Ann").build()).isOk());
        same(
                2,
                MAPPER.read(
                                User.builder("#7")
                                        .name("Ann")
                                        .email(List.of("property:a", "b", "c"))
                                        .build())
                        .problems()
                        .size());
        Seller seller = seller();
        seller.mails = Optional.of(new ArrayList<>(Arrays.asList(new Texts.Tag("x"), null)));
        try {
            MAPPER.toUser(seller);
            throw new AssertionError("null is taken");
        } catch (InvalidUserException refusal) {
            same("Seller.mails: holds null, but TalkJS takes only texts", refusal.getMessage());
        }
    }

    private static void same(Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new AssertionError("not " + expected + " but " + actual);
        }
    }
}
