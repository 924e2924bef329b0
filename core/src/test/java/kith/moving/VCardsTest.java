package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.property.Url;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import kith.people.Acquaintance.Context;
import kith.people.Forget;
import kith.people.Memory;
import kith.people.Person;
import org.junit.jupiter.api.Test;

/** Read by ez-vcard. */
class VCardsTest {
    @Test
    void aCardSaysWhoTheyAreWhereTheyWriteAndWhatINoted() {
        assertEquals(
                """
                BEGIN:VCARD
                VERSION:4.0
                UID:urn:uuid:%s
                FN:Ines
                N:;Ines;;;
                EMAIL:ines@ines.example
                URL;PREF=1:https://ines.example/
                URL:https://forum.example/u/ines
                URL:https://ines.example/contact/
                NOTE:Clear about forms\\; kind.\\n\\nTwo children.\\nLives in Porto.
                CATEGORIES:wool,forms\\, long ones,My hobby
                END:VCARD
                """.formatted(uid()).replace("\n", "\r\n"),
                VCards.of(Ines.memory(), Ines::say).next());
    }

    private static String uid() {
        return Uuid.of("person", Ines.ID).substring("urn:uuid:".length());
    }

    @Test
    void anotherReaderFindsTheSameValuesWhateverWasWritten() {
        for (long seed = 0; seed < 2_000; seed++) {
            Memory memory = new AnyLife(seed).memory();
            String file = all(VCards.of(memory, AnyLife::say));
            List<VCard> cards = Ezvcard.parse(file).all();
            List<Person> people = new Slices(memory).people();
            assertEquals(people.size(), cards.size(), "seed " + seed);
            for (int i = 0; i < cards.size(); i++) {
                assertSame(people.get(i), cards.get(i), "seed " + seed);
            }
        }
    }

    private static void assertSame(Person person, VCard card, String seed) {
        assertEquals(VCardVersion.V4_0, card.getVersion(), seed);
        assertEquals(
                0,
                card.validate(VCardVersion.V4_0).iterator().hasNext() ? 1 : 0,
                seed + card.validate(VCardVersion.V4_0));
        String name = Clean.line(person.name());
        assertEquals(name.isEmpty() ? "Somebody" : name, card.getFormattedName().getValue(), seed);
        assertEquals(Expected.seen(person.name().isBlank() ? "" : person.name()), Expected.seen(name), seed);
        assertEquals(Uuid.of("person", person.id()), card.getUid().getValue(), seed);
        String note = (Expected.lines(person.why()) + "\n\n" + Expected.lines(person.note())).strip();
        assertEquals(
                note,
                card.getNotes().isEmpty() ? "" : card.getNotes().getFirst().getValue(),
                seed);
        List<String> tags = new ArrayList<>();
        person.acquaintance().tags().forEach(tag -> tags.add(Expected.seen(tag)));
        Context context = person.acquaintance().context();
        tags.add(context == Context.HOBBY || context == Context.FIELD ? "Word" + context : "");
        tags.removeIf(String::isEmpty);
        List<String> read = new ArrayList<>();
        if (card.getCategories() != null) {
            card.getCategories().getValues().forEach(tag -> read.add(Expected.seen(tag)));
        }
        assertEquals(tags, read, seed);
        for (Url url : card.getUrls()) {
            assertTrue(url.getValue().startsWith("http"), url.getValue());
        }
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsCut() {
        for (long seed = 0; seed < 500; seed++) {
            String file = all(VCards.of(new AnyLife(seed).memory(), AnyLife::say));
            for (String line : file.split("\r\n")) {
                byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
                assertTrue(bytes.length <= 75, line);
                assertEquals(line, new String(bytes, StandardCharsets.UTF_8), "half a character");
            }
            assertFalse(file.replace("\r\n", "").contains("\n"), "a line end of its own");
        }
    }

    @Test
    void whoeverIsForgottenIsInNoCardAndNeitherIsAnybodysTalk() {
        Memory memory = Ines.memory();
        String before = all(VCards.of(memory, Ines::say));
        assertTrue(before.contains("Ines"));
        assertFalse(before.contains("Mara was here"), before);
        assertFalse(before.contains("How did you"), before);
        String after = all(VCards.of(memory.apply(Forget.person(memory, Ines.ID)), Ines::say));
        assertFalse(after.toLowerCase(java.util.Locale.ROOT).contains("ines"), after);
        assertTrue(after.contains("FN:Mara"), after);
    }

    @Test
    void nobodyGivesAnEmptyFile() {
        assertEquals("", all(VCards.of(Memory.EMPTY, Ines::say)));
    }

    static String all(Iterator<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEachRemaining(all::append);
        return all.toString();
    }
}
