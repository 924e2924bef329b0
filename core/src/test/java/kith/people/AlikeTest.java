package kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import kith.people.Alike.Because;
import kith.people.Alike.Proposal;
import kith.people.Alike.Sign;
import kith.people.Sameness.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private final List<Stored> records = new ArrayList<>();

    private Person person(String id, String name, String link, String reach) {
        Person person = Person.noted(id, name, link, NOON).with(Acquaintance.NONE.with(Acquaintance.Line.REACH, reach));
        records.add(person);
        return person;
    }

    private Person met(String id, String name, String link, String place) {
        records.add(new Handle(id, id, name, link, place));
        return person(id, name, link, "");
    }

    private void writes(String person, String place) {
        records.add(new Conversation(place + "1/", place, "", person, false, Set.of(), Set.of(), NOON));
    }

    private void say(String person, String other, Verdict said) {
        Settings settings = Memory.of(records, Set.of()).settings();
        records.add(settings.with(settings.sameness().with(person, other, said)));
    }

    private List<Proposal> to(Person person) {
        return Alike.to(Memory.of(records, Set.of()), person);
    }

    /** {@code "wg LINK ines.example"} for each reason. */
    private String reasons(Person person) {
        List<String> all = new ArrayList<>();
        for (Proposal proposal : to(person)) {
            for (Because because : proposal.because()) {
                all.add(proposal.person().id() + " " + because.sign() + " " + because.what());
            }
        }
        return String.join(", ", all);
    }

    @Test
    void nobodyIsProposedWhereNothingIsAlike() {
        Person ines = met("ines", "Ines", "https://ines.example/", "https://wool.example/");
        met("wg", "WG", "https://wg.example/", "https://wool.example/");
        assertEquals(List.of(), to(ines));
    }

    @Test
    void twoWhoSignWithOneAddressMayBeOne() {
        Person ines = met("ines", "Ines", "https://ines.example/", "https://wool.example/");
        Person knitter = met("knitter", "knitter", "http://www.ines.example", "https://clerks.example/");
        assertEquals("knitter LINK ines.example", reasons(ines));
        assertEquals("ines LINK ines.example", reasons(knitter));
        assertEquals("clerks.example", to(ines).getFirst().place());
    }

    @Test
    void anAddressThatThreeSignWithIsNobodysOwn() {
        Person ines = met("ines", "Ines", "https://social.example/", "https://wool.example/");
        met("wg", "WG", "https://social.example/", "https://clerks.example/");
        met("bo", "Bo", "https://social.example/", "https://clerks.example/");
        assertEquals("", reasons(ines));
    }

    @Test
    void twoWhoWriteForOnePlaceSignWithItAndAreTwo() {
        Person ines = met("ines", "Ines", "https://both.example/", "https://both.example/");
        met("bo", "Bo", "https://both.example/", "https://both.example/");
        writes("ines", "https://both.example/");
        records.add(new Conversation("two", "https://both.example/", "", "bo", false, Set.of(), Set.of(), NOON));
        assertEquals("", reasons(ines));
    }

    @Test
    void whoSignsWithAPlaceMayBeWhoWritesThere() {
        Person knitter = met("knitter", "knitter", "https://ines.example/", "https://wool.example/");
        Person ines = met("ines", "Ines", "https://ines.example/author/ines/", "https://ines.example/");
        writes("ines", "https://ines.example/");
        assertEquals("ines SITE ines.example", reasons(knitter));
        assertEquals("knitter SITE ines.example", reasons(ines));
        met("bo", "Bo", "https://ines.example/author/bo/", "https://ines.example/");
        records.add(new Conversation("two", "https://ines.example/", "", "bo", false, Set.of(), Set.of(), NOON));
        assertEquals("", reasons(knitter), "a place of two is neither's");
    }

    @Test
    void aMemberWithANewNameIsTheSameMember() {
        Person old = met("old", "ines", "https://forum.example/members/ines.42/", "https://forum.example/");
        met("new", "ines-b", "https://forum.example/members/ines-b.42/", "https://forum.example/");
        met("wg", "wg", "https://forum.example/members/wg.43/", "https://forum.example/");
        assertEquals("new MEMBER forum.example/members/42", reasons(old));
    }

    @ParameterizedTest
    @CsvSource({
        "https://forum.example/members/ines.42/, forum.example/members/42",
        "https://forum.example/community/members/ines.42/#about, forum.example/community/members/42",
        "https://stack.example/users/42/ines?tab=profile, stack.example/users/42",
        "https://board.example/user/42-ines/, board.example/user/42",
        "https://forum.example/members/ines/, ''",
        "https://forum.example/u/ines42, ''",
        "https://ines.example/2026/ines, ''",
        "https://users.example/42/, ''",
        "'', ''"
    })
    void theNumberOfAMemberIsReadFromTheirProfile(String link, String member) {
        assertEquals(member, MemberNumber.in(link));
    }

    @Test
    void pagesThatLeadToEachOtherAreSurerThanOneThatLeads() {
        Person ines = person("ines", "Ines", "https://ines.example/", "ines@ines.example https://social.example/@ines");
        Person there = person("there", "I. B.", "https://social.example/@ines", "");
        assertEquals("there LEADS social.example/@ines", reasons(ines));
        assertEquals("ines LEADS social.example/@ines", reasons(there));
        records.remove(there);
        person("there", "I. B.", "https://social.example/@ines", "https://ines.example/");
        assertEquals("there EACH_OTHER social.example/@ines", reasons(ines));
    }

    @Test
    void whoseContactPageIsTheirOwnLeadsNowhere() {
        Person ines = person("ines", "Ines", "https://ines.example/", "https://ines.example/");
        person("bo", "Bo", "https://ines.example/", "");
        assertEquals("bo LINK ines.example", reasons(ines));
    }

    @Test
    void twoWithOneMailAddressMayBeOne() {
        Person ines = person("ines", "Ines", "", "Ines@ines.example");
        person("knitter", "knitter", "", "mailto:ines@ines.example");
        assertEquals("knitter MAIL ines@ines.example", reasons(ines));
    }

    @Test
    void aNameInTwoPlacesMayBeChanceButIsProposed() {
        Person ines = met("ines", "Ines  Bauer", "", "https://wool.example/");
        met("other", "ines bauer", "https://b.example/", "https://clerks.example/");
        assertEquals("other NAME ines bauer", reasons(ines));
    }

    @Test
    void oneNameAtOnePlaceWasToldApartThere() {
        Person ines = met("ines", "Ines Bauer", "https://a.example/", "https://wool.example/");
        met("other", "Ines Bauer", "https://b.example/", "https://wool.example/");
        assertEquals("", reasons(ines));
    }

    @Test
    void aNameThatThreeHaveTellsNothing() {
        Person ines = met("ines", "Maria Garcia", "", "https://a.example/");
        met("b", "Maria Garcia", "", "https://b.example/");
        met("c", "Maria Garcia", "", "https://c.example/");
        assertEquals("", reasons(ines));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ines bauer",
                "wool_gatherer42",
                "knit42",
                "\u7530\u4e2d\u592a\u90ce",
                "\u0623\u0645\u064a\u0646\u0629 \u0627\u0644\u062e\u0637\u064a\u0628"
            })
    void aNameThatFewHaveTells(String name) {
        assertTrue(Traits.isTelling(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ines",
                "wg",
                "ines b.",
                "b. i.",
                "guest1234",
                "anonymous",
                "a1",
                "\u7530\u4e2d",
                "christopher"
            })
    void aNameThatManyHaveTellsNothing(String name) {
        assertFalse(Traits.isTelling(name));
    }

    @Test
    void theSurestComeFirstAndNoMoreThanTwo() {
        Person ines = met("ines", "Ines Bauer", "https://ines.example/", "https://wool.example/");
        met("a", "Ines Bauer", "", "https://a.example/");
        met("c", "knitter", "https://ines.example/", "https://c.example/");
        writes("d", "https://ines.example/");
        met("d", "I.", "https://ines.example/i/", "https://d.example/");
        assertEquals("c LINK ines.example, d SITE ines.example", reasons(ines));
    }

    @Test
    void whomIRefusedIsNeverProposedAgainNorWhoeverIsOneWithThem() {
        Person ines = met("ines", "Ines", "https://ines.example/", "https://wool.example/");
        Person knitter = met("knitter", "knitter", "https://ines.example/", "https://clerks.example/");
        say("ines", "knitter", Verdict.TWO);
        assertEquals("", reasons(ines));
        assertEquals("", reasons(knitter));
        say("ines", "knitter", Verdict.UNSAID);
        assertEquals("knitter LINK ines.example", reasons(ines));
        say("ines", "third", Verdict.TWO);
        say("knitter", "third", Verdict.ONE);
        assertEquals("", reasons(ines));
    }

    @Test
    void whoIsSetAsideIsLeftInPeace() {
        Person ines = met("ines", "Ines", "https://ines.example/", "https://wool.example/");
        Person knitter = met("knitter", "knitter", "https://ines.example/", "https://clerks.example/");
        records.add(knitter.aside(true));
        assertEquals("", reasons(ines));
        assertEquals(List.of(), to(knitter.aside(true)));
    }

    @Test
    void whomOneMayBeMayBeThem() {
        for (int seed = 0; seed < 300; seed++) {
            records.clear();
            Random random = new Random(seed);
            List<Person> two = new ArrayList<>();
            for (String id : List.of("a", "b")) {
                String link = "https://" + "xyz".charAt(random.nextInt(3)) + ".example/";
                String place = "https://" + "xyz".charAt(random.nextInt(3)) + ".example/";
                String name = List.of("Ines", "Ines Bauer").get(random.nextInt(2));
                records.add(new Handle(id, id, name, random.nextBoolean() ? link : "", place));
                two.add(person(id, name, random.nextBoolean() ? link : "", random.nextBoolean() ? place : ""));
                if (random.nextBoolean()) {
                    records.add(new Conversation(id, link, "", id, false, Set.of(), Set.of(), NOON));
                }
            }
            List<Sign> there = signs(two.getFirst());
            assertEquals(there, signs(two.getLast()), "seed " + seed);
        }
    }

    private List<Sign> signs(Person person) {
        return to(person).stream()
                .flatMap(proposal -> proposal.because().stream())
                .map(Because::sign)
                .toList();
    }
}
