package kith.people;

import static java.time.temporal.ChronoUnit.MINUTES;
import static java.time.temporal.ChronoUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import kith.people.time.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as the JDK's locale data (CLDR) writes them: an oracle that knows nothing of our tables. */
class LocalizedTimesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** A date alone in short form may be ambiguous ("3/12/24" in plain English); then it is absent, never wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-US", "en-GB", "en-AU", "en-CA", "en-IN", "de", "de-AT", "de-CH", "fr", "fr-CA", "es", "es-MX",
                "es-AR", "pt-BR", "pt-PT", "it", "nl", "nl-BE", "pl", "ru", "uk", "tr", "ja", "zh-CN", "zh-TW", "zh-HK",
                "ko", "ar", "ar-EG", "ar-MA", "ar-LB", "ar-DZ", "sv", "da", "nb", "nn", "fi", "cs", "sk", "hr", "id",
                "ro", "hu", "el", "ca"
            })
    void whatAnyLanguageWritesIsReadAndTheShortFormIsReadOrAbsent(String language) {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(4);
        for (FormatStyle date : FormatStyle.values()) {
            for (FormatStyle time : FormatStyle.values()) {
                for (int i = 0; i < 60; i++) {
                    check(language, date, time, random, wrong);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(String language, FormatStyle date, FormatStyle time, Random random, List<String> wrong) {
        ZoneOffset zone = ZoneOffset.ofHours(random.nextInt(12) + 1);
        ZonedDateTime when = Instant.ofEpochSecond(946_684_800L + random.nextInt(840_000_000))
                .atZone(zone)
                .truncatedTo(time == FormatStyle.SHORT ? MINUTES : SECONDS);
        String written = DateTimeFormatter.ofLocalizedDateTime(date, time)
                .withLocale(Locale.forLanguageTag(language))
                .format(when);
        Moment read = Times.read(written, language, zone.getTotalSeconds() / 60, NOW);
        boolean mayBeAbsent = date == FormatStyle.SHORT && !read.known();
        if (!mayBeAbsent && !read.at().equals(when.toInstant())) {
            wrong.add(written + " of " + when + " was read as " + read);
        }
    }
}
