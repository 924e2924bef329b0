package kith.moving;

import java.util.ArrayList;
import java.util.List;
import kith.people.Newcomer;
import kith.reading.Plain;

/**
 * Address books: vCard 4.0 (RFC 6350), 3.0 (RFC 2426) and 2.1, as Apple, Google, Outlook and telephones write them.
 *
 * <p>Of a card are read the name, pages and profiles, addresses of mail, note, categories, and what somebody does and where.
 * Where somebody lives, numbers, days of birth and pictures are not: Kith does not keep them (PRIVACY.md).
 */
final class VCardFile {
    /** Cards within cards (AGENT); more than one within another is no address book. */
    private static final int DEEPEST = 16;

    private final VCardLines lines;
    private final List<Newcomer> found = new ArrayList<>();
    private final List<ImportTrouble> passedOver = new ArrayList<>();
    private int records;

    private VCardFile(String text) {
        this.lines = new VCardLines(text);
    }

    /** Everybody in an address book; a {@link Refusal} for a file that does not hold together. */
    static Imported read(String text) {
        VCardFile file = new VCardFile(text);
        file.read();
        return Imported.of(Imported.Source.ADDRESS_BOOK, file.found, file.passedOver);
    }

    private void read() {
        for (VCardLines.Line line = lines.read(); line != null; line = lines.read()) {
            if (is(line, "begin")) {
                if (++records > ImportFile.MOST_RECORDS) {
                    throw new Refusal(ImportTrouble.What.TOO_MANY, line.number(), records);
                }
                card(line.number());
            }
        }
    }

    /** Reads one card to its end. A card that begins within another, but for an agent's, shows that an end is missing. */
    private void card(int begin) {
        AddressCard card = new AddressCard();
        int within = 0;
        boolean agent = false;
        for (VCardLines.Line line = lines.read(); line != null; line = lines.read()) {
            if (is(line, "begin")) {
                if (!agent && within == 0) {
                    throw new Refusal(ImportTrouble.What.CUT_SHORT, begin, records);
                }
                if (++within > DEEPEST) {
                    throw new Refusal(ImportTrouble.What.TOO_DEEP, line.number(), records);
                }
            } else if (is(line, "end")) {
                if (within == 0) {
                    take(card, begin);
                    return;
                }
                within--;
            } else if (within == 0) {
                card.put(line);
            }
            agent = line.name().equals("agent");
        }
        throw new Refusal(ImportTrouble.What.CUT_SHORT, begin, records);
    }

    private void take(AddressCard card, int begin) {
        ImportTrouble.What trouble = card.trouble();
        if (trouble == null) {
            found.add(card.newcomer());
        } else {
            passedOver.add(new ImportTrouble(trouble, begin, records));
        }
    }

    private static boolean is(VCardLines.Line line, String edge) {
        return line.name().equals(edge) && Plain.lower(line.value().strip()).equals("vcard");
    }
}
