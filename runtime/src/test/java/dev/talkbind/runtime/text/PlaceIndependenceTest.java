package dev.talkbind.runtime.text;

import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No text depends on the default locale or time zone, and none is read in that locale's digits. */
class PlaceIndependenceTest {

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void putBack() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({
        "ar-EG, Africa/Cairo",
        "fa-IR, Asia/Tehran",
        "hi-IN-u-nu-deva, Asia/Kolkata",
        "th-TH-u-nu-thai, Asia/Bangkok",
        "ja-JP-u-ca-japanese, Asia/Tokyo",
        "tr, Europe/Istanbul",
        "de-DE, Europe/Berlin",
        "lt, Pacific/Apia",
        "en-US, America/St_Johns"
    })
    void textsAreTheSameInEveryDefaultLocaleAndZone(String language, String timeZone) {
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));
        Literals.ALL.forEach(LiteralsTest::check);
        RefusalsTest.TEXTS.forEach((form, texts) -> texts.forEach(text -> RefusalsTest.check(form, text)));
    }
}
