package dev.talkbind.tool.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.tool.form.Form;
import dev.talkbind.tool.form.Row;
import dev.talkbind.tool.lock.Entry;
import dev.talkbind.tool.schema.Mapped;
import dev.talkbind.tool.schema.Place;
import dev.talkbind.tool.schema.Traits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrefixesTest {

    private static final Form TEXT = Form.of(Row.STRING);

    private static List<String> moves(List<String> gone, List<String> added) {
        return moves(gone, added, TEXT);
    }

    private static List<String> moves(List<String> gone, List<String> added, Form now) {
        Map<Place, Entry> old = new TreeMap<>();
        gone.forEach(key -> old.put(Place.key(key), Entry.live(TEXT, Traits.none())));
        List<Mapped> mapped = new ArrayList<>();
        added.forEach(key -> mapped.add(mapped(Place.key(key), now)));
        return said(Prefixes.moves(old, mapped));
    }

    private static List<String> said(List<Prefixes.Move> moves) {
        return moves.stream()
                .map(move -> move.from() + ">" + move.to() + " " + move.pairs().size())
                .toList();
    }

    private static Mapped mapped(Place place, Form form) {
        return new Mapped(place, form, Traits.none(), "Landlord.any", List.of(), "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            home_city,home_rooms;  house_city,house_rooms;   home_>house_ 2
            city,rooms;            home_city,home_rooms;     >home_ 2
            home_city,home_rooms;  city,rooms;               home_> 2
            home-city,home-rooms;  house-city,house-rooms;   home->house- 2
            home.city,home.rooms;  house.city,house.rooms;   home.>house. 2
            homecity,homerooms;    housecity,houserooms;     ''
            home_city;             house_city;               ''
            home_city,home_rooms;  house_city,flat_rooms;    ''
            a__city,a__rooms;      b__city,b__rooms;         a__>b__ 2
            """)
    void areFoundWhereTwoKeysOrMoreDifferInTheirBeginning(String gone, String added, String moves) {
        assertThat(String.join(", ", moves(List.of(gone.split(",", -1)), List.of(added.split(",", -1)))))
                .isEqualTo(moves);
    }

    @Test
    void areOfKeysOfTheSameFormAlone() {
        List<String> gone = List.of("home_city", "home_rooms");
        List<String> added = List.of("house_city", "house_rooms");

        assertThat(moves(gone, added, Form.of(Row.INTEGER))).isEmpty();
        Map<Place, Entry> old = new TreeMap<>();
        gone.forEach(key -> old.put(Place.prefix(key), Entry.live(TEXT, Traits.none())));
        assertThat(Prefixes.moves(
                        old,
                        added.stream().map(key -> mapped(Place.key(key), TEXT)).toList()))
                .isEmpty();
    }

    /** Beyond four hundred keys on a side each pair would be too much to look at. */
    @Test
    void areNotLookedForAmongThousands() {
        assertThat(moves(keys("home_", 400), keys("house_", 400))).containsExactly("home_>house_ 400");
        assertThat(moves(keys("home_", 401), keys("house_", 400))).isEmpty();
        assertThat(moves(keys("home_", 400), keys("house_", 401))).isEmpty();
    }

    private static List<String> keys(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + "k" + i).toList();
    }

    @Test
    void tellsAllPlacesButTheFirst() {
        Map<Place, Entry> old = new TreeMap<>();
        Stream.of("home_city", "home_rooms").forEach(key -> old.put(Place.key(key), Entry.live(TEXT, Traits.none())));
        Prefixes.Move move = Prefixes.moves(
                        old, List.of(mapped(Place.key("house_city"), TEXT), mapped(Place.key("house_rooms"), TEXT)))
                .get(0);

        assertThat(move.first()).isEqualTo(Place.key("home_city"));
        assertThat(move.places())
                .containsExactly(Place.key("house_city"), Place.key("house_rooms"), Place.key("home_rooms"));
    }
}
