package kith.moving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Kind;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import kith.moving.ImportTrouble.What;
import kith.people.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VCardFileTest {
    private static Newcomer card(String lines) {
        return Samples.one(ImportFile.open("BEGIN:VCARD\n" + lines + "\nEND:VCARD\n"));
    }

    @Test
    void applesAddressBookIsRead() {
        Imported.People book = Samples.people(ImportFile.open(Samples.APPLE));
        assertEquals(
                List.of(
                        new Newcomer(
                                "Dr. Ines Maria Brandt",
                                false,
                                List.of(
                                        "https://ines.example/",
                                        "http://www.linkedin.com/in/inesbrandt",
                                        "https://social.example/@ines"),
                                "",
                                "Accountant, Wool & Co, Ltd, Accounts",
                                "Sat beside me on the train to Graz.\nKnits, too.",
                                List.of("Knitting", "Wool , and more"),
                                List.of("ines@ines.example")),
                        new Newcomer(
                                "Bo Okafor",
                                false,
                                List.of("https://bo.example/about"),
                                "",
                                "",
                                "A very long line that is folded in the middle of a word; and goes on\\",
                                List.of())),
                book.people());
        assertEquals(List.of(new ImportTrouble(What.NO_PERSON, 29, 2)), book.passedOver());
        assertEquals(Imported.Source.ADDRESS_BOOK, book.source());
    }

    @Test
    void googlesAddressBookIsReadAndAnAddressOfMailIsNoName() {
        Imported.People book = Samples.people(ImportFile.open(Samples.GOOGLE.getBytes(UTF_8)));
        assertEquals(
                List.of(
                        new Newcomer(
                                "إيناس براندت",
                                false,
                                List.of("https://ines.example/"),
                                "",
                                "محاسبة, مكتب المحاسبة",
                                "قابلتها في الدورة",
                                List.of("خياطة"),
                                List.of("ines@ines.example")),
                        Newcomer.of("Bo", List.of())),
                book.people());
        assertEquals(List.of(new ImportTrouble(What.NO_NAME, 13, 2)), book.passedOver());
    }

    @Test
    void outlooksCardIsReadWithItsLettersAndItsSoftLineEnds() {
        assertEquals(
                new Newcomer(
                        "Jürgen Groß",
                        false,
                        List.of("http://www.wolle.example/groß"),
                        "",
                        "Buchhalter, Stiftung Wolle, Abrechnung",
                        "Kennt das Formular 990, auch auswendig.\nZweite Zeile",
                        List.of(),
                        List.of("juergen@wolle.example")),
                Samples.one(ImportFile.open(Samples.OUTLOOK)));
    }

    @Test
    void noNumberAndNoPlaceIsTakenFromAnyCard() {
        for (String file : List.of(Samples.APPLE, Samples.GOOGLE, Samples.OUTLOOK)) {
            String all = Samples.people(ImportFile.open(file)).people().toString();
            assertFalse(all.contains("1234") || all.contains("555") || all.contains("50667"), all);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        FN:Ines                                     | Ines
        fn:Ines                                     | Ines
        item1.FN;LANGUAGE=de:Ines                   | Ines
        FN;X-A="a;b:c":Ines                         | Ines
        N:Brandt;Ines;;;                            | Ines Brandt
        N:Brandt                                    | Brandt
        N:Bran\\;dt;In\\,es                         | In,es Bran;dt
        FN: ~N:Brandt;Ines                          | Ines Brandt
        FN:+49 170 1~N:Brandt;Ines                  | Ines Brandt
        NICKNAME:Nessi,Ness                         | Nessi
        FN:Ines~FN:Other                            | Ines
        FN:In~ es                                   | Ines
        FN:In~\tes                                  | Ines
        FN:Ines~nonsense without a mark             | Ines
        FN:Ines~AGENT:~BEGIN:VCARD~FN:Bo~END:VCARD  | Ines
        FN;ENCODING=QUOTED-PRINTABLE:In=~es         | Ines
        FN;QUOTED-PRINTABLE:K=C3=A4the              | Käthe
        FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:K=E4the | Käthe
        FN;ENCODING=QUOTED-PRINTABLE:Käthe =zz      | Käthe =zz
        PHOTO;ENCODING=b:AAAA~ BBBB~ FN:no~FN:Ines  | Ines
        KIND:individual~FN:Ines                     | Ines
        """)
    void aNameIsReadFrom(String lines, String name) {
        assertEquals(name, card(lines.replace("~", "\n")).name());
    }

    @Test
    void thePreferredPageComesFirst() {
        assertEquals(
                List.of("https://b.example/", "https://a.example/"),
                card("FN:Ines\nURL:https://a.example\nURL;PREF=1:https://b.example\nURL:mailto:a@b.example")
                        .links());
    }

    @Test
    void addressesOfMailAreKeptAndNothingElseIsTakenForOne() {
        assertEquals(
                List.of("b@ines.example", "a@ines.example"),
                card("FN:Ines\nEMAIL:a@ines.example\nEMAIL;TYPE=PREF,HOME:b@ines.example\nEMAIL:a@ines.example\n"
                                + "EMAIL:javascript:alert(1)\nEMAIL:wool")
                        .mails());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        BEGIN:VCARD~FN:Ines                                        | CUT_SHORT | 1 | 1
        BEGIN:VCARD~FN:Ines~END:VCARD~BEGIN:VCARD~FN:Bo            | CUT_SHORT | 4 | 2
        BEGIN:VCARD~FN:Ines~BEGIN:VCARD~FN:Bo~END:VCARD            | CUT_SHORT | 1 | 1
        BEGIN:VCARD~END:VCARD                                      | NO_NAME   | 1 | 1
        ~~BEGIN:VCARD~KIND:group~FN:Us~END:VCARD                   | NO_PERSON | 3 | 1
        BEGIN:VCARD~FN;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=83~END:VCARD | UNKNOWN_LETTERS | 1 | 1
        """)
    void aCardThatIsNoneSaysWhatAndWhere(String lines, What what, int line, int record) {
        assertEquals(new ImportTrouble(what, line, record), Samples.refused(ImportFile.open(lines.replace("~", "\n"))));
    }

    @Test
    void cardsWithinCardsWithoutEndAreRefused() {
        String deep = "BEGIN:VCARD\nFN:Ines\nAGENT:\n" + "BEGIN:VCARD\nAGENT:\n".repeat(100_000);
        assertEquals(new ImportTrouble(What.TOO_DEEP, 36, 1), Samples.refused(ImportFile.open(deep)));
    }

    @Test
    void moreCardsThanAnybodyHasAreRefused() {
        String card = "BEGIN:VCARD\nFN:Ines\nEND:VCARD\n";
        assertEquals(
                new ImportTrouble(What.TOO_MANY, 90_001, 30_001),
                Samples.refused(ImportFile.open(card.repeat(1_000_000))));
    }

    /** Written by a library that is not ours; in vCard 2.1 there are no categories. */
    @ParameterizedTest
    @EnumSource
    void whatAForeignWriterWritesIsRead(Version version) throws IOException {
        VCard ines = new VCard();
        ines.setFormattedName("Ines \"the\" Brandt, of Köln; \ud83e\uddf6");
        ines.addUrl("https://ines.example/über?a=1,2;3");
        ines.addNote("One line,\nand \\ another; " + "long ".repeat(200) + "end");
        ines.setCategories("wool", "the 990, form");
        ines.addTitle("Accountant");
        ines.setOrganization("Wool & Co", "Accounts");
        ines.addEmail("ines@ines.example");
        ines.addTelephoneNumber("+49 170 1234567");
        VCard firm = new VCard();
        firm.setFormattedName("Wool & Co");
        firm.setKind(Kind.org());
        StringWriter file = new StringWriter();
        try (VCardWriter writer = new VCardWriter(file, version.foreign)) {
            writer.write(ines);
            writer.write(firm);
        }
        Imported.People book = Samples.people(ImportFile.open(file.toString()));
        assertEquals(
                new Newcomer(
                        "Ines \"the\" Brandt, of Köln; \ud83e\uddf6",
                        false,
                        List.of("https://ines.example/über?a=1,2;3"),
                        "",
                        "Accountant, Wool & Co, Accounts",
                        "One line,\nand \\ another; " + "long ".repeat(200) + "end",
                        version == Version.V2 ? List.of() : List.of("wool", "the 990, form"),
                        List.of("ines@ines.example")),
                book.people().getFirst());
        assertTrue(version != Version.V4 || book.passedOver().getFirst().what() == What.NO_PERSON);
    }

    enum Version {
        V2(VCardVersion.V2_1),
        V3(VCardVersion.V3_0),
        V4(VCardVersion.V4_0);

        private final VCardVersion foreign;

        Version(VCardVersion foreign) {
            this.foreign = foreign;
        }
    }
}
