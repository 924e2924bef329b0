package kith.moving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kith.moving.ImportTrouble.What;
import kith.people.Newcomer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpmlFileTest {
    private static Newcomer blog(String name, String link, String... tags) {
        return new Newcomer(name, true, List.of(link), "", "", "", List.of(tags));
    }

    private static String opml(String body) {
        return "<opml><body>" + body + "</body></opml>";
    }

    @Test
    void eachBlogStandsForWhoeverWritesIt() {
        Imported.People blogs = Samples.people(ImportFile.open(Samples.OPML));
        assertEquals(Imported.Source.BLOGS, blogs.source());
        assertEquals(
                List.of(
                        blog("Wool & Numbers", "https://ines.example/", "Crafts"),
                        blog("Bo's yarn", "http://bo.example/rss?a=1&b=2", "Crafts", "Yarn", "Knitting", "wool"),
                        blog("www.nobody.example", "https://www.nobody.example/")),
                blogs.people());
        assertEquals(List.of(new ImportTrouble(What.NO_LINK, 14, 4)), blogs.passedOver());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        a&amp;b&lt;&gt;&quot;&apos;  | a&b<>"'
        Gr&#252;n &#xFC;&#xfc;       | Grün üü
        AT&T & more                  | AT&T & more
        &#128054; &#x1F9F6;          | \ud83d\udc36 \ud83e\uddf6
        a&#0;&#x110000;&#99999999999;&#xG; | a\ufffd\ufffd\ufffd\ufffd
        a&#55357;b                   | a\ufffdb
        >a>                          | >a>
        """)
    void aTitleIsReadWithItsFiveEntitiesAndNumbers(String written, String title) {
        String file = opml("<outline title=\"" + written.replace("\"", "&quot;") + "\" htmlUrl='https://a.example'/>");
        assertEquals(title, Samples.one(ImportFile.open(file)).name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        <?xml version="1.0"?>~<!DOCTYPE opml [<!ENTITY a "b">]>~<opml/>         | ENTITIES  | 2
        <opml>~<outline text="&lol;"/></opml>                                   | ENTITIES  | 2
        <opml>~<body>~<outline text="a">~                                       | CUT_SHORT | 4
        <opml><body><outline text="a                                            | CUT_SHORT | 1
        <opml>~<!-- never ends                                                  | CUT_SHORT | 2
        <opml>~</body>                                                          | NOT_XML   | 2
        <opml><outline text=a/></opml>                                          | NOT_XML   | 1
        <opml>~<outline text/></opml>                                           | NOT_XML   | 2
        <opml>< /opml>                                                          | NOT_XML   | 1
        <rss version="2.0"><channel/></rss>                                     | OTHER_XML | 1
        <?xml version="1.0"?>                                                   | NOT_XML   | 1
        <opml><body></body></opml>                                              | NOBODY    | 0
        """)
    void aListThatIsNoneSaysWhatAndWhere(String file, What what, int line) {
        assertEquals(new ImportTrouble(what, line, 0), Samples.refused(ImportFile.open(file.replace("~", "\n"))));
    }

    @Test
    void foldersDeeperThanAnybodyWritesAreRefused() {
        String file = opml("\n<outline text='a'>".repeat(1_000_000));
        assertEquals(new ImportTrouble(What.TOO_DEEP, 100, 0), Samples.refused(ImportFile.open(file)));
    }

    @Test
    void aMillionBlogsAreRefused() {
        String file = opml("<outline text='a' htmlUrl='https://a.example'/>\n".repeat(300_000));
        assertEquals(new ImportTrouble(What.TOO_MANY, 30_001, 30_001), Samples.refused(ImportFile.open(file)));
    }

    @Test
    void oneBlogUnderTwoTitlesIsOne() {
        String file = opml("<outline text='Wool' htmlUrl='https://ines.example'/>"
                + "<outline text='Yarn'><outline text='Ines' htmlUrl='http://www.ines.example/'/></outline>");
        assertEquals(blog("Wool", "https://ines.example/", "Yarn"), Samples.one(ImportFile.open(file)));
    }
}
