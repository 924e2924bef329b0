package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import kith.people.Newcomer;

/** Samples as others write them, put together by hand from what their formats say; nobody in them exists. */
final class Samples {
    /** macOS and iCloud: items, labels in odd brackets, a picture, a firm. */
    static final String APPLE = crlf("""
        BEGIN:VCARD
        VERSION:3.0
        PRODID:-//Apple Inc.//macOS 15.1//EN
        N:Brandt;Ines;Maria;Dr.;
        FN:Dr. Ines Maria Brandt
        NICKNAME:Nessi
        ORG:Wool & Co\\, Ltd;Accounts;
        TITLE:Accountant
        EMAIL;type=INTERNET;type=HOME;type=pref:ines@ines.example
        TEL;type=CELL;type=VOICE;type=pref:+49 170 1234567
        item1.ADR;type=HOME;type=pref:;;Am Markt 1;Köln;;50667;Germany
        item1.X-ABADR:de
        NOTE:Sat beside me on the train to Graz.\\nKnits\\, too.
        item2.URL;type=pref:https://ines.example/
        item2.X-ABLabel:_$!<HomePage>!$_
        item3.URL:http\\://www.linkedin.com/in/inesbrandt
        item3.X-ABLabel:LinkedIn
        X-SOCIALPROFILE;type=mastodon;x-user=ines:https://social.example/@ines
        IMPP;X-SERVICE-TYPE=Jabber;type=HOME;type=pref:xmpp:ines@jabber.example
        BDAY:1604-02-29
        PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAASABIAAD/4QBMRXhpZgAATU0AKgAA
         AAgAAYdpAAQAAAABAAAAGgAAAAAAA6ABAAMAAAABAAEAAKACAAQAAAABAAAAAKADAAQAAA
         ABAAAAAAAAAAD/7QA4UGhvdG9zaG9wIDMuMAA4QklNBAQAAAAAAAA4QklNBCUAAAAAABDUH
        CATEGORIES:Knitting,Wool \\, and more
        UID:7E0A1C3B-9E0D-4C55-8B1F-0D9F6E6E2F11
        X-ABUID:7E0A1C3B-9E0D-4C55-8B1F-0D9F6E6E2F11:ABPerson
        REV:0000-01-01T00:00:00Z
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        N:;;;;
        FN:Wool & Co
        ORG:Wool & Co;
        URL:https://wool.example/
        X-ABShowAs:COMPANY
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        N:Okafor;Bo;;;
        FN:Bo Okafor
        item1.URL;type=pref:bo.example/about
        NOTE:A very long line that is folded in the middle of a wo
         rd\\; and goes on\\\\
        END:VCARD
        """);

    /** contacts.google.com: escaped colons, its own groups. */
    static final String GOOGLE = crlf("""
        BEGIN:VCARD
        VERSION:3.0
        FN:إيناس براندت
        N:براندت;إيناس;;;
        EMAIL;TYPE=INTERNET;TYPE=HOME:ines@ines.example
        item1.ORG:مكتب المحاسبة
        item1.TITLE:محاسبة
        item2.URL:https\\://ines.example/
        item2.X-ABLabel:PROFILE
        NOTE:قابلتها في الدورة
        CATEGORIES:myContacts,خياطة
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:someone@mail.example
        EMAIL;TYPE=INTERNET:someone@mail.example
        CATEGORIES:myContacts
        END:VCARD
        BEGIN:VCARD
        VERSION:3.0
        FN:Bo
        N:;Bo;;;
        TEL;TYPE=CELL:+1 202 555 0100
        CATEGORIES:myContacts,starred
        END:VCARD
        """);

    /** Outlook for Windows and old telephones: 2.1, quoted-printable, bare types. */
    static final String OUTLOOK = crlf("""
        BEGIN:VCARD
        VERSION:2.1
        N;LANGUAGE=de;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:Gro=DF;J=FCrgen
        FN;CHARSET=Windows-1252;ENCODING=QUOTED-PRINTABLE:J=FCrgen Gro=DF
        ORG:Stiftung Wolle;Abrechnung
        TITLE:Buchhalter
        NOTE;ENCODING=QUOTED-PRINTABLE:Kennt das Formular 990=2C auch auswendig.=0D=0A=
        Zweite Zeile=0D=0A
        TEL;WORK;VOICE:+49 30 1234
        URL;WORK:http://www.wolle.example/groß
        EMAIL;PREF;INTERNET:juergen@wolle.example
        PHOTO;TYPE=JPEG;ENCODING=BASE64:
         /9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAoHBwkHBgoJCAkLCwoMDxkQDw4ODx4WFxIZJCAm

        X-MS-OL-DESIGN;CHARSET=utf-8:<card xmlns="http://schemas.microsoft.com/office/outlook/12/electronicbusinesscards" />
        REV:99991231T235959Z
        END:VCARD
        """);

    static final String LINKEDIN = """
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing. You will only see \
        email addresses for connections who have allowed their connections to see or download their email address using this \
        setting https://www.linkedin.com/psettings/privacy/email. You can learn more here https://www.linkedin.com/help"

        First Name,Last Name,URL,Email Address,Company,Position,Connected On
        Ines,Brandt,https://www.linkedin.com/in/inesbrandt,,"Wool & Co, Ltd",Accountant,03 Nov 2026
        Bo,"Okafor, PhD",https://www.linkedin.com/in/bo-okafor-1b2,bo@bo.example,,"Head of ""Yarn"\"",31 Dec 9999
        ,,,,,,01 Jan 0000
        """;

    static final String GOOGLE_TABLE = """
        First Name,Middle Name,Last Name,Nickname,Organization Name,Organization Title,Birthday,Notes,Photo,Labels,\
        E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Website 1 - Label,Website 1 - Value
        Ines,,Brandt,,Wool & Co,Accountant,,"Met on the train.
        Knits.",,* myContacts ::: Knitting,* Work,ines@ines.example,Mobile,+49 170 1234567,Blog,https://ines.example/
        """;

    static final String OUTLOOK_TABLE = """
        "Anrede";"Vorname";"Nachname";"Firma";"Position";"E-Mail-Adresse";"Webseite";"Notizen";"Kategorien"\r
        "Frau";"Ines";"Brandt";"Wolle & Co";"Buchhalterin";"ines@ines.example";"ines.example";"Kennt ""990"\"";"Stricken;Wolle"\r
        """;

    static final String OPML = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- from a reader -->
        <opml version="2.0">
          <head><title>Subscriptions &amp; more</title><dateCreated>Sat, 01 Jan 0000 00:00:00 GMT</dateCreated></head>
          <body>
            <outline text="Crafts" title="Crafts">
              <outline type="rss" text="Wool &#38; Numbers" title="Wool &#x26; Numbers"
                  xmlUrl="https://ines.example/feed/" htmlUrl="https://ines.example/"/>
              <outline text="Yarn">
                <outline type="rss" text="Bo&apos;s yarn" xmlUrl='feed://bo.example/rss?a=1&b=2' category="/Crafts/Knitting,wool"/>
              </outline>
            </outline>
            <outline type="rss" text="" htmlUrl="https://www.nobody.example/"></outline>
            <outline type="rss" text="Samples" htmlUrl="file:///etc/passwd"/>
            <![CDATA[ <outline> ]]>
          </body>
        </opml>
        """;

    private Samples() {}

    static String crlf(String text) {
        return text.replace("\n", "\r\n");
    }

    static Imported.People people(Imported imported) {
        return assertInstanceOf(Imported.People.class, imported);
    }

    static Newcomer one(Imported imported) {
        List<Newcomer> people = people(imported).people();
        assertEquals(1, people.size());
        return people.getFirst();
    }

    static Table table(String text) {
        return assertInstanceOf(Imported.Columns.class, ImportFile.open(text)).table();
    }

    /** The people of a table by the columns that are proposed. */
    static Imported proposed(String text) {
        Table table = table(text);
        return table.people(table.proposal());
    }

    static ImportTrouble refused(Imported imported) {
        return assertInstanceOf(Imported.Refused.class, imported).trouble();
    }
}
