package kith.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.people.Acquaintance;
import kith.people.Away;
import kith.people.Card;
import kith.people.Change;
import kith.people.Channel;
import kith.people.Conversation;
import kith.people.Dot;
import kith.people.Edited;
import kith.people.Handle;
import kith.people.Kept;
import kith.people.Last;
import kith.people.Move;
import kith.people.Own;
import kith.people.Person;
import kith.people.Quote;
import kith.people.Rhythm;
import kith.people.Sameness;
import kith.people.Settings;
import kith.people.Sighting;
import kith.people.Store;
import kith.people.Stored;
import kith.people.Turn;
import kith.people.Whom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files under {@code v1} are what version 1 stored on somebody's device: never change them. */
class SavedRecordsTest {
    private static final String INES = "link:ines.example/author/ines";
    private static final String WOOL = "https://ines.example/wool/";

    @ParameterizedTest
    @EnumSource
    void aSavedVersion1RecordIsReadForEver(Store store) {
        assertEquals(savedIn(store), Records.read(store, saved(store.title())));
    }

    @Test
    void aSavedVersion1TurnOfTheirsIsReadForEver() {
        assertEquals(theirs(), Records.read(Store.TURNS, saved("turns-theirs")));
    }

    @Test
    void whatCameToTheRecordsLaterIsReadForEver() {
        Card.Put idea =
                new Card.Put(Move.INTRODUCE, Channel.MESSAGE, WOOL, "link:wg.example", at("2026-11-05T19:00:00Z"));
        assertEquals(
                new Card(
                        "meets|" + INES + "|link:wg.example",
                        INES,
                        idea,
                        Card.Verdict.NOT_THIS_KIND,
                        Instant.EPOCH,
                        Card.Energy.COST,
                        "",
                        List.of("draftIntroduceThread3\tWG"),
                        at("2026-11-06T19:00:00Z")),
                Records.read(Store.CARDS, saved("cards-shown")));
        Rhythm rhythm = new Rhythm(
                Rhythm.Dose.TEN_A_MONTH,
                Rhythm.Day.ANY,
                Rhythm.Energy.LITTLE,
                Set.of(Move.SHARE, Move.RECONNECT),
                2,
                true,
                at("2026-11-05T19:00:00Z"));
        assertEquals(Settings.FIRST.withRhythm(rhythm), Records.read(Store.SETTINGS, saved("settings-rhythm")));
        Rhythm sunday = new Rhythm(
                Rhythm.Dose.THREE_A_WEEK, Rhythm.Day.SUNDAY, Rhythm.Energy.SOME, Set.of(), 1, false, Instant.EPOCH);
        assertEquals(Settings.FIRST.withRhythm(sunday), Records.read(Store.SETTINGS, saved("settings-day")));
        Own own =
                new Own("https://jo.example", List.of("the 990 form"), List.of("moss", "the opera, from the gallery"));
        Whom whom = new Whom(Acquaintance.Context.HOBBY, true);
        assertEquals(
                Settings.FIRST.withOwn(own).withRhythm(Rhythm.FIRST.with(whom)),
                Records.read(Store.SETTINGS, saved("settings-interests")));
        Dot dot = new Dot(Dot.Wish.YES, at("2026-11-22T08:30:00Z"));
        assertEquals(Settings.FIRST.withRhythm(sunday.with(dot)), Records.read(Store.SETTINGS, saved("settings-dot")));
        assertEquals(Settings.FIRST.withLanguage("de"), Records.read(Store.SETTINGS, saved("settings-language")));
        Sameness said = Sameness.NOTHING
                .with("link:ines.example", "name:wool.example|knitter", Sameness.Verdict.ONE)
                .with("link:ines.example", "link:wg.example", Sameness.Verdict.TWO);
        assertEquals(Settings.FIRST.with(said), Records.read(Store.SETTINGS, saved("settings-same")));
        assertEquals(ines().onMind(true), Records.read(Store.PEOPLE, saved("people-on-mind")));
        Acquaintance known = new Acquaintance(
                "the 990 form, county fairs",
                "how to read it all and stay cheerful",
                "knitting \u201ein the round\u201c",
                Set.of(Acquaintance.Bond.MET_OFFLINE, Acquaintance.Bond.SHARES_AN_INTEREST),
                Acquaintance.Context.HOBBY,
                List.of("wool", "Lisbon"),
                "somebody I like to read",
                "");
        assertEquals(ines().onMind(true).with(known), Records.read(Store.PEOPLE, saved("people-put-down")));
        assertEquals(
                ines().onMind(true).with(known.with(Acquaintance.Line.REACH, "ines@ines.example")),
                Records.read(Store.PEOPLE, saved("people-reach")));
    }

    @Test
    void whenIChangedWhatIsReadForEver() {
        Edited edited = Edited.NOTHING
                .with(Edited.Field.NOTE, new Edited.Mark(at("2026-11-20T08:00:00Z"), Set.of(97, -5)))
                .with(Edited.Field.ON_MIND, new Edited.Mark(at("2026-11-21T08:00:00Z"), Set.of()));
        assertEquals(ines().onMind(true).with(edited), Records.read(Store.PEOPLE, saved("people-edited")));
        Edited chosen =
                Edited.NOTHING.with(Edited.Field.LANGUAGE, new Edited.Mark(at("2026-11-20T08:00:00Z"), Set.of()));
        assertEquals(
                Settings.FIRST.withLanguage("de").with(chosen), Records.read(Store.SETTINGS, saved("settings-edited")));
        Edited drafted = Edited.NOTHING.with(Edited.Field.DRAFT, new Edited.Mark(at("2026-11-20T08:00:00Z"), Set.of()));
        Card card = (Card) Records.read(Store.CARDS, saved("cards"));
        assertEquals(card.with(drafted), Records.read(Store.CARDS, saved("cards-edited")));
    }

    @Test
    void somebodyAboutWhomNothingIsPutDownIsWrittenAsBefore() {
        assertEquals(
                JsonParser.parseString(saved("people-on-mind")),
                JsonParser.parseString(Records.write(ines().onMind(true))));
    }

    private static Stored savedIn(Store store) {
        return switch (store) {
            case PEOPLE -> ines();
            case HANDLES -> new Handle(INES, INES, "Ines", "https://ines.example/author/ines", "https://ines.example/");
            case CONVERSATIONS ->
                new Conversation(
                        WOOL,
                        "https://ines.example/",
                        "Wool from three islands",
                        INES,
                        false,
                        Set.of(-2_031_616_523, 97),
                        Set.of(-2_031_616_523, 97, 2_147_483_647),
                        at("2026-11-02T07:30:00Z"));
            case TURNS -> mine();
            case SIGHTINGS ->
                new Sighting(
                        "https://ines.example/dye/",
                        INES,
                        "Dyeing with onion skins",
                        "The pot was older than the house.",
                        true,
                        false,
                        at("2026-11-05T18:00:00Z"));
            case CARDS ->
                new Card(
                        "post:https://ines.example/dye/",
                        INES,
                        new Card.Put(
                                Move.THANK,
                                Channel.THREAD,
                                "post:https://ines.example/dye/",
                                "",
                                at("2026-11-05T19:00:00Z")),
                        Card.Verdict.WAITS,
                        at("2026-11-12T18:00:00Z"),
                        Card.Energy.UNSAID,
                        "I tried your onion skins \u2026",
                        List.of(),
                        at("2026-11-05T19:00:00Z"));
            case SHELF ->
                new Kept(
                        INES + " wg.example/how-counties-file",
                        INES,
                        "https://wg.example/how-counties-file/",
                        "How counties file, \u201ein short\u201c",
                        at("2026-11-08T09:15:00Z"));
            case SETTINGS ->
                new Settings(
                        "To stay in touch with people who knit",
                        Settings.When.SITES,
                        List.of("Jos\u00e9", "jm"),
                        Set.of(WOOL + " comment-9", WOOL + " comment-4"),
                        Set.of("loud.example"),
                        false,
                        Instant.EPOCH,
                        Rhythm.FIRST,
                        Away.NOTHING_MORE,
                        Own.UNTOLD,
                        "");
            case LAST ->
                new Last(
                        Last.Kind.KEPT,
                        "claim-1",
                        WOOL,
                        "",
                        List.of(ines().withNote("")),
                        new Change(List.of(ines()), List.of(new Change.Ref(Store.TURNS, "claim-1"))),
                        Set.of("4f7a"),
                        at("2026-11-01T12:00:00Z"));
        };
    }

    private static Person ines() {
        return new Person(
                INES,
                "Ines",
                true,
                false,
                false,
                "https://ines.example/",
                "knows about wool",
                "met her in \ud83c\uddf5\ud83c\uddf9",
                new Quote("It felts if you look at it.", WOOL + "#comment-12", "Wool from three islands"),
                at("2026-10-31T23:59:59.999Z"));
    }

    private static Turn mine() {
        return new Turn(
                "claim-1",
                true,
                INES,
                WOOL,
                "comment-13",
                "comment-12",
                "Which island is the \"rough\" one?\nThanks!",
                WOOL + "#comment-13",
                "Jos\u00e9",
                "https://jose.example/",
                Turn.State.VISIBLE,
                false,
                List.of("rough wool"),
                at("2026-11-01T12:00:00Z"));
    }

    private static Turn theirs() {
        return new Turn(
                WOOL + " comment-14",
                false,
                INES,
                WOOL,
                "comment-14",
                "comment-13",
                "The northern one.",
                WOOL + "#comment-14",
                "",
                "",
                Turn.State.GONE,
                false,
                List.of(),
                at("2026-11-01T13:00:00Z"));
    }

    private static Instant at(String text) {
        return Instant.parse(text);
    }

    private static String saved(String name) {
        try (InputStream in = Objects.requireNonNull(
                SavedRecordsTest.class.getResourceAsStream("v1/" + name + ".json"), "no sample of " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
