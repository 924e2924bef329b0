package kith.moving;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import kith.people.Memory;
import kith.people.Newcomers;
import kith.probe.Table;
import kith.wire.ChosenPeople;
import kith.wire.Records;

/** Files of others as they are and put together at random, and what comes of them. */
public final class ImportRows {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000L);

    private static final List<String> FILES = List.of("""
        BEGIN:VCARD
        VERSION:3.0
        item1.FN:In
         es \\, B.
        URL;type=pref:https\\://ines.example/
        NOTE:a\\nb
        CATEGORIES:wool,myContacts
        END:VCARD
        """, """
        BEGIN:VCARD\r
        N;CHARSET=windows-1252;ENCODING=QUOTED-PRINTABLE:Gro=DF;J=FC=\r
        rgen\r
        PHOTO:abc\r
         def\r
        END:VCARD\r
        """, """
        Notes:
        "a, b"

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ines,Brandt,https://www.linkedin.com/in/ines,i@ines.example,"Wool, Ltd",Clerk,1 Jan 0000
        """, """
        الاسم;ملاحظات\r
        إيناس;"سطر\r
        ثان"\r
        """, """
        <opml><body><outline text='Crafts'>
        <outline title='&#x1F9F6; &amp; &#252;' htmlUrl='https://ines.example'/></outline></body></opml>
        """);

    private static final List<String> PIECES = List.of(
            "BEGIN:VCARD\n",
            "END:VCARD\n",
            "FN:Ines\n",
            "N:Brandt;Ines\n",
            "URL:ines.example\n",
            "AGENT:\n",
            "NOTE;QUOTED-PRINTABLE:=C3=A4=\n",
            "name,link\n",
            "name;note\n",
            "Ines,https://ines.example/\n",
            "\"",
            ",",
            ";",
            "<opml>",
            "</opml>",
            "<outline text='a' htmlUrl='https://a.example'/>",
            "<outline title=\"&#55357;b\">",
            "</outline>",
            "&lol;",
            "\u0130",
            "\ud83e",
            "\u0000",
            "\n ");

    private ImportRows() {}

    /** @param chance makes a text of at most so many pieces */
    public static void add(Table table, BiFunction<List<String>, Integer, String> chance) {
        for (String file : FILES) {
            add(table, file);
        }
        for (int i = 0; i < 300; i++) {
            String start = FILES.get(i % FILES.size());
            add(table, start.substring(0, i * 7 % start.length()) + chance.apply(PIECES, 9));
            add(table, chance.apply(PIECES, 12));
        }
    }

    private static void add(Table table, String file) {
        table.row("file " + file, () -> told(ImportFile.open(file)));
        for (int bytes = 1; bytes <= 2; bytes++) {
            byte[] written = bytes(file, bytes);
            table.row(bytes + " bytes a character " + file, () -> Decoding.of(written));
        }
    }

    private static String told(Imported imported) {
        return switch (imported) {
            case Imported.Refused refused -> refused.trouble().toString();
            case Imported.Columns columns -> {
                kith.moving.Table table = columns.table();
                yield table + " " + table.proposal() + told(table.people(table.proposal()));
            }
            case Imported.People people ->
                people
                        + ChosenPeople.write(people.people())
                        + Records.writeChange(Newcomers.change(Memory.EMPTY, people.people(), NOW));
        };
    }

    private static byte[] bytes(String text, int each) {
        byte[] bytes = new byte[text.length() * each];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (text.charAt(i / each) >> (i % each * 8));
        }
        return bytes;
    }
}
