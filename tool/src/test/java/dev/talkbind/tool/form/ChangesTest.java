package dev.talkbind.tool.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talkbind.runtime.text.ValueText;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The relation of forms, proven against the run time's own texts. */
class ChangesTest {

    /** What is said to keep values keeps each sample; what is not, loses one. */
    @ParameterizedTest
    @EnumSource(Row.class)
    void isWhatTheRunTimeDoesWithTheTexts(Row old) {
        List<String> texts = Samples.of(old);
        for (Row now : Row.values()) {
            Change change = Changes.of(Form.of(old), Form.of(now));
            String pair = old.label() + " to " + now.label() + ": " + change;
            if (change.keeps()) {
                assertThat(texts).as(pair).allMatch(text -> keeps(old, now, text));
            } else {
                assertThat(texts).as(pair).anyMatch(text -> !keeps(old, now, text));
            }
            if (change == Change.WIDER) {
                assertThat(texts).as(pair).allMatch(text -> writesAgain(now, text));
            } else if (change == Change.REWRITTEN) {
                assertThat(texts).as(pair).anyMatch(text -> !writesAgain(now, text));
            } else if (change == Change.OTHER_VALUES) {
                assertThat(texts).as(pair).anyMatch(text -> reads(now, text) && !keeps(old, now, text));
            } else if (change == Change.NARROWER) {
                assertThat(Samples.of(now)).as(pair).allMatch(text -> reads(old, text));
            }
        }
    }

    private static boolean reads(Row row, String text) {
        try {
            row.text().fromText(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static boolean keeps(Row old, Row now, String text) {
        return reads(now, text)
                && (now == Row.STRING
                        || plain(now.text().fromText(text))
                                .equals(plain(old.text().fromText(text))));
    }

    @SuppressWarnings("unchecked")
    private static boolean writesAgain(Row now, String text) {
        ValueText<Object> way = (ValueText<Object>) now.text();
        return way.toText(way.fromText(text)).equals(text);
    }

    /** The value apart from its class: a number, a time, a zone, an address, or a value of a kind of its own. */
    private static Object plain(Object value) {
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros();
        } else if (value instanceof Date date) {
            return date.toInstant();
        } else if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        } else if (value instanceof ZonedDateTime time) {
            return time.toInstant();
        } else if (value instanceof byte[] bytes) {
            return Arrays.toString(bytes);
        } else if (value instanceof URL || value instanceof URI) {
            return URI.create(value.toString());
        }
        return value instanceof ZoneId zone ? "zone " + zone.getId() : value;
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            enum(A|B);           enum(B|A);            NONE
            enum(A|B);           enum(A|B|C);          CONSTANTS_ADDED
            enum(A|B|C);         enum(A|B);            CONSTANTS_REMOVED
            enum(A|B);           enum(A|C);            CONSTANT_RENAMED
            enum(A|B|C);         enum(A|D|E);          CONSTANTS_REMOVED
            enum(A|B);           String;               WIDER
            String;              enum(A|B);            NARROWER
            enum(A|B);           int;                  OTHER
            boolean;             enum(false|true);     NONE
            boolean;             enum(false|maybe|true); CONSTANTS_ADDED
            boolean;             enum(NO|YES);         CONSTANTS_REMOVED
            enum(false|true);    boolean;              NONE
            enum(false|maybe|true); boolean;           CONSTANTS_REMOVED
            list(int);           list(long);           WIDER
            list(boolean);       list(enum(false|true)); NONE
            set(boolean);        list(enum(false|true)); WIDER
            list(int);           list(double);         REWRITTEN
            list(long);          list(int);            NARROWER
            set(int);            list(int);            WIDER
            list(int);           set(int);             NARROWER
            list(int);           set(LocalDate);       OTHER
            set(enum(A));        list(enum(A|B));      CONSTANTS_ADDED
            int;                 list(int);            OTHER
            list(int);           String;               WIDER
            map(int);            map(long);            WIDER
            map;                 map(long);            OTHER
            converter(a.B);      converter(a.B);       NONE
            converter(a.B);      converter(a.C);       OPAQUE
            converter(a.B);      String;               WIDER
            String;              converter(a.B);       OPAQUE
            """)
    void goesThroughConstantsElementsAndConverters(String old, String now, Change change) {
        assertThat(Changes.of(Form.parse(old.strip()), Form.parse(now.strip()))).isEqualTo(change);
    }

    /** What B reads of A, and C of B, C reads of A: so a lock need not remember A. */
    @Test
    void keepingIsTransitive() {
        List<Form> forms = new ArrayList<>(List.of(
                Form.enumOf(Set.of("A")),
                Form.enumOf(Set.of("A", "B")),
                Form.enumOf(Set.of("A", "B", "C")),
                Form.enumOf(Set.of("false", "true")),
                Form.enumOf(Set.of("false", "maybe", "true")),
                Form.converter("a.B")));
        for (Row row : Row.values()) {
            forms.add(Form.of(row));
            forms.add(Form.listOf(Form.of(row)));
            forms.add(Form.setOf(Form.of(row)));
        }
        for (Form a : forms) {
            for (Form b : forms) {
                for (Form c : forms) {
                    if (Changes.of(a, b).keeps() && Changes.of(b, c).keeps()) {
                        assertThat(Changes.of(a, c).keeps())
                                .as("%s, %s, %s", a, b, c)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void oneAddressIsReadAsSeveralAndSeveralNeverAsOne() {
        Form one = Form.of(Row.STRING);
        Form many = Form.listOf(one);

        assertThat(Changes.ofField(one, many).keeps()).isTrue();
        assertThat(Changes.ofField(many, one).keeps()).isFalse();
        assertThat(Changes.ofField(many, many)).isEqualTo(Change.NONE);
    }
}
