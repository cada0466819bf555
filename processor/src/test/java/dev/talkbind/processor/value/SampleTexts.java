package dev.talkbind.processor.value;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Texts to read: some of each value type, to mutate too, and some that are nearly one. */
final class SampleTexts {

    private static final String LONGEST = "1".repeat(10_000);

    /** Texts of each row's own form. */
    static final Map<ScalarType, List<String>> GOOD = new EnumMap<>(ScalarType.class);

    static {
        good(ScalarType.STRING, "", "Ann", "\ud83d", "Ann\n\0");
        good(ScalarType.CHARACTER, "x", " ", "\0", "\n", "\u2028");
        good(ScalarType.BOOLEAN, "true", "false");
        good(ScalarType.BYTE, "0", "-7", "127", "-128");
        good(ScalarType.SHORT, "0", "-7", "32767", "-32768");
        good(ScalarType.INTEGER, "0", "-7", "2147483647", "-2147483648");
        good(ScalarType.LONG, "0", "-7", "9223372036854775807", "-9223372036854775808");
        good(ScalarType.BIG_INTEGER, "0", "-7", "18446744073709551616", LONGEST);
        good(ScalarType.FLOAT, "0.1", "-0.0", "1e38", "1.4E-45", "3.4028235E38", "0e99", "0.0e-400");
        good(
                ScalarType.DOUBLE,
                "0.1",
                "-0",
                "1.50",
                "1.0E10",
                "5e-324",
                "1.7976931348623157E308",
                "0.00e400",
                "0." + "1".repeat(9_998));
        good(
                ScalarType.BIG_DECIMAL,
                "2.50",
                "1E+3",
                "-0.0",
                "1e2147483648",
                "1E-2147483647",
                "0.1E0000000007",
                LONGEST);
        good(ScalarType.UUID_, "123e4567-e89b-12d3-a456-426614174000", "123E4567-E89B-12D3-A456-426614174000");
        good(ScalarType.URI_, "", "a", "https://example.com/a%20b", "mailto:a@b", "//a/\u00e9", "urn:x:y", "#f");
        good(ScalarType.URL_, "https://example.com/a%20b", "http://a:8080/?q=1#f", "file:/a", "http://\u00e9/");
        good(ScalarType.LOCALE, "en-US", "EN-us", "zh-Hans-CN", "de-DE-1996", "en-u-ca-buddhist", "sr-Latn-x-y");
        good(ScalarType.CURRENCY, "EUR", "JPY", "XXX");
        good(ScalarType.ZONE_ID, "Europe/Amsterdam", "UTC", "+02:00", "Z", "GMT", "UTC+02:00", "EST5EDT", "Etc/GMT+2");
        good(ScalarType.ZONE_OFFSET, "Z", "+02:00", "-18:00", "+00:00", "+05:30:15", "-00:00:30", "+00:00:00");
        good(ScalarType.LOCAL_DATE, "2026-11-22", "2024-02-29", "-0001-01-01", "-000044-03-15", "+010000-01-01");
        good(ScalarType.LOCAL_DATE, "+999999999-12-31", "-999999999-01-01", "0000-01-01");
        good(ScalarType.LOCAL_TIME, "10:15", "10:15:30", "23:59:59.999999999", "00:00:00.0");
        good(ScalarType.LOCAL_DATE_TIME, "2026-11-22T10:15:30", "2024-02-29T00:00", "-999999999-01-01T00:00:00.5");
        good(ScalarType.INSTANT, "2026-11-22T10:15:30Z", "2026-11-22T10:15Z", "2026-11-22T10:15:30.123456789Z");
        good(ScalarType.INSTANT, "+1000000000-12-31T23:59:59.999999999Z", "-1000000000-01-01T00:00:00Z");
        good(ScalarType.INSTANT, "-000001-12-31T23:59:59.000Z", "+275760-09-13T00:00:00.000Z");
        good(ScalarType.DATE, "2026-11-22T10:15:30.123Z", "2026-11-22T10:15Z", "2026-11-22T10:15:30.500000Z");
        good(ScalarType.DATE, "+292278994-08-17T07:12:55.807Z", "-292275055-05-16T16:47:04.192Z");
        good(
                ScalarType.OFFSET_DATE_TIME,
                "2026-11-22T10:15:30+02:00",
                "2026-11-22T10:15Z",
                "2026-11-22T10:15-00:00:01");
        good(ScalarType.OFFSET_DATE_TIME, "+999999999-12-31T23:59-18:00", "-999999999-01-01T00:00+18:00");
        good(ScalarType.OFFSET_TIME, "10:15:30+02:00", "10:15Z", "23:59:59.9-18:00");
        good(ScalarType.ZONED_DATE_TIME, "2026-11-22T10:15:30+01:00[Europe/Amsterdam]", "2026-11-22T10:15+01:00");
        good(ScalarType.ZONED_DATE_TIME, "2026-11-22T10:15:30+01:00[+01:00]", "2026-11-22T10:15Z[UTC]");
        good(ScalarType.ZONED_DATE_TIME, "2026-10-25T02:30+02:00[Europe/Amsterdam]", "2026-11-22T10:15+00:00[UTC]");
        good(ScalarType.ZONED_DATE_TIME, "2026-10-25T02:30+01:00[Europe/Amsterdam]", "2026-11-22T10:15Z[GMT]");
        good(ScalarType.DURATION, "PT8H6M12.345S", "P1D", "-P1DT2H", "PT-0.5S", "-PT-0S", "PT0S", "PT1H-30M");
        good(ScalarType.DURATION, "PT-2562047788015215H-30M-8S", "PT9223372036854775807.999999999S", "P0D");
        good(ScalarType.DURATION, "P106751991167300DT15H30M7S", "P-1DT2562047788015215H30M7S", "PT1000000H-1M-1S");
        good(ScalarType.PERIOD, "P1Y2M3D", "P2W", "-P1Y2M", "P-1Y-2M-3D", "P0D", "P1Y2M1W3D", "P2147483647D");
        good(ScalarType.PERIOD, "P400000000W-700000000D", "P-2147483648Y", "P-1W2147483654D", "-P2147483648M");
        good(ScalarType.YEAR, "2026", "-0001", "+10000", "+010000", "-000001", "-999999999", "0000");
        good(ScalarType.YEAR_MONTH, "2026-11", "+10000-01", "-0001-12");
        good(ScalarType.MONTH_DAY, "--12-24", "--02-29");
        good(ScalarType.BYTES, "", "AQID", "AQIDBA==", "+/8=", "AAAA".repeat(15_000));
    }

    /** Texts that are no, or only just, texts of some type. */
    static final List<String> ODD = List.of(
                    lines("""
                    +5|007| 1|1 |-|--1|1.0|1e3|0x1|1_000|\u0661|\uff11|null|.5|1.|01|1e|1e+|NaN|Infinity|-Infinity|0x1p3
                    1d|1f|1,5|1e12345678901|128|-129|32768|-32769|2147483648|-2147483649|9223372036854775808|1e39|1e400
                    3.4028236E38|1e-46|7e-46|1.7976931348623159E308|1e-400|1E+2147483649|1E-9999999999|1E2147483647
                    1E-2147483648|0.1e2147483649|TRUE|True|yes|on|xy|\ud83d\ude00|\ude00|1-1-1-1-1|a b|%|%zz|http://a/<b>
                    [|http:|http://|nosuch://a|HTTP://a|http://a b|http://a/%|http://\ud800|jar:file:/a!/b|/a|file:///a
                    en_US|und|und-US|x-foo|en-|e|en--US|english-|iw|i-klingon|en-GB-oed|en-a-bbb-a-ccc|\u0435\u043d|en-u
                    no|nb|en-US.UTF-8|art-lojban|zh-min-nan|ja-JP-u-ca-japanese-x-lvariant-JP|eur|EURO|\u20ac|QQQ|978|+2|+02
                    +0200|UTC+2|GMT+2|GMT0|UTC+2:00|UT+02:00|europe/amsterdam|Europe/Nowhere|CEST|z|00:00|+00|UTC+00:00
                    02:00|+02:60|+18:01|+18:00:01|-19:00|-00:00|-00:00:00|Z+00:00|+\u0660\u0662:00|\u221202:00|+00:00:60
                    2023-02-30|2023-02-29|1900-02-29|2023-04-31|2023-00-01|2023-13-01|2023-01-00|2023-1-1|20230101|23-01-01
                    +2023-01-01|+02023-01-01|+9999-01-01|-0000-01-01|-000000-01-01|10000-01-01|+1000000000-01-01|-12-01-01
                    2023-W01-1|2023-001|2023/01/01|2023-01-01Z|2023\u201301-01|+0010000-01-01|-00001-01-01|+009999-01-01
                    10|1:15|24:00|24:00:00|10:60|10:15:60|23:59:60|10:15:30.|10:15:30.1234567890|10:15:30,5|10:15.5|101530
                    T10:15|10:15Z|-1:00|10:15-00:00|2026-11-22T10:15-00:00|2026-11-22T24:00Z|2016-12-31T23:59:60Z
                    2026-11-22T10:15:30+00:00|2026-11-22t10:15:30Z|2026-11-22T10:15:30z|2026-11-22 10:15:30Z|2026-11-22T24:00:00Z
                    +1000000001-01-01T00:00:00Z|-1000000001-12-31T23:59:59Z|2026-11-22T10:15:30Z[UTC]|2026-11-22T10:15:30.1234Z
                    +292278994-08-17T07:12:55.808Z|-292275055-05-16T16:47:04.191Z|2026-11-22T10:15:30+01:00[u-ca=iso8601]
                    2026-03-29T02:30+01:00[Europe/Amsterdam]|2026-03-29T02:30+02:00[Europe/Amsterdam]
                    2026-11-22T10:15:30+02:00[Europe/Amsterdam]|2026-11-22T10:15:30[Europe/Amsterdam]|2026-11-22T10:15Z[]
                    2026-11-22T10:15:30Z[UTC|2026-11-22T10:15:30Z[UTC]x|2026-11-22T10:15:30+02:00[+2]|2026-11-22T10:15Z[Z]
                    2026-11-22T10:15:30+01:00[+02:00]|2026-11-22T10:15-00:00[UTC]|2026-11-22T10:15Z[UTC][UTC]|2026-11-22T10:15Z[[]
                    P|PT|P1DT|PT1|pt1s|PT1s|P1W|P1Y|P1M|PT1S1M|PT1H1H|PT+1S|PT01S|PT1.S|PT.5S|PT1,5S|PT1.5M|PT1.1234567890S
                    PT--1S|--PT1S|+PT1S|PT\u0661S|P1H|PT-S|P-|PT9223372036854775808S|P106751991167301D|-PT-9223372036854775808H
                    PT-9223372036854775808S|-PT-9223372036854775808S|PT-0H|P-0D|PT00S|P106751991167301DT-100H
                    P-106751991167300DT2562047788015215H30M7S|PT9223372036854775807S|PT9223372036854775807.9S|-P-1DT-1S
                    PT1H|P1|p1d|P1d|P1D1M|P1Y1Y|P+1D|P01D|P1.5D|P\u0661D|P2147483648D|P306783379W|P--1D|-P-2147483648D|P1DT0S
                    P2147483647W|-P-2147483648Y|P99999999999999999999D|P-9223372036854775808D|-P-9223372036854775808W|P1W1Y
                    26|987|02026|+2026|+02026|+9999|10000|-1|-0000|-000000|+1000000000|-1000000000|MMXXVI|+|-00001
                    99999999999999999999|2026-1|2026-00|2026-13|202611|+2026-01|2026-\u0661\u0661|12-24|-12-24|--1224|--12-32
                    --02-30|--04-31|--00-01|--13-01|--1-1|--12-00|--12-24Z|--\u0661\u0662-24|A|AQ|AQI|AQ=|AR==|AQJ=|-_8=
                    AQ==AQ==|====|=|AQ===|A\u00e9==|AQID\n|AQ\r\n==|true\u0301|\ufeff1|1\0|\u00a01"""),
                    List.of(
                            " ",
                            "\n",
                            "1\n",
                            LONGEST + "1",
                            "-" + LONGEST,
                            "0." + LONGEST,
                            "1" + "0".repeat(9_998) + "e9"),
                    List.of("0." + "0".repeat(400) + "1", "9".repeat(100_000), "AAAA".repeat(15_000) + "A"))
            .stream()
            .flatMap(List::stream)
            .toList();

    private SampleTexts() {}

    private static void good(ScalarType type, String... texts) {
        GOOD.computeIfAbsent(type, any -> new ArrayList<>()).addAll(List.of(texts));
    }

    private static List<String> lines(String texts) {
        return List.of(texts.replace("\n", "|").split("[|]", -1));
    }
}
