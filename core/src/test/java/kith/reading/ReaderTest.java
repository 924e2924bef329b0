package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site file may ask for, on a platform made up for it. */
class ReaderTest {

    private static final String URL = "https://ines.example/topic/7?page=2";

    private static final SiteFile FILE = SiteFile.of("made-up", ".post")
            .link(Pick.attr("abs:href", "h1 a"))
            .items(".post", Pick.attr("id").afterFirst("-").before("-"))
            .parent(Pick.attr("data-to").prefix("@"))
            .author(Pick.attr("data-by"), Pick.NONE)
            .text(Pick.text("p"));

    private static PageReading read(String html) {
        PageReader reader = new PageReader(List.of(FILE.site(), SiteFile.ANY), SiteFile.ANY);
        return reader.read(JsoupMarkup.page(URL, html));
    }

    private static String post(int number, String by, String to) {
        return "<div class='post' id='p-" + number + "-x-y' data-by='" + by + "' data-to='" + to
                + "'><p>Hello</p></div>";
    }

    @Test
    void whoIsAnsweredByNameIsAnsweredForWhatTheySaidLast() {
        PageReading reading = read(post(1, "Mara", "")
                + post(2, "Tomasz", "mara")
                + post(3, "MARA", "Tomasz")
                + post(4, "WG", "Mara")
                + post(5, "WG", "Ann")
                + post(6, "Ann", "Ann"));
        assertEquals(
                List.of("", "1", "2", "3", "", ""),
                reading.comments().stream().map(Comment::parentKey).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            loaded in the list      | /           | /           | /topic/7?page=2 | /topic/7?page=2
            without a last slash    |             |             | /topic/7        | /topic/7
            gone to the next topic  | /topic/6/3  | /topic/6    | /topic/7/2      | /topic/7/2
            gone back to the list   | /topic/6/3  | /topic/6    | /               | /
            gone on within a topic  | /topic/6/3  | /topic/6    | /topic/6/9      | /topic/6
            gone nowhere            | /topic/6/3  | /topic/6    | /topic/6/3      | /topic/6
            loaded by its number    | /?p=6       | /topic/six/ | /?p=6#reply     | /topic/six/
            told anew by scripts    | /topic/6    | /topic/7    | /topic/7?to=end | /topic/7
            """)
    void theCanonicalLinkOfAPageThatScriptsLeftBehindIsNotThisOnes(
            String moved, String loaded, String canonical, String now, String link) {
        String ines = "https://ines.example";
        String html = "<link rel='canonical' href='" + ines + Objects.requireNonNullElse(canonical, "") + "'>"
                + post(1, "WG", "");
        Page page = JsoupMarkup.movedPage(ines + Objects.requireNonNullElse(loaded, ""), ines + now, html);
        PageReader reader = new PageReader(List.of(FILE.site(), SiteFile.ANY), SiteFile.ANY);
        assertEquals(ines + link, reader.read(page).link(), moved);
    }

    @Test
    void aThreadIsWhereItsOwnLinkLeadsWhateverThePageSaysOfItself() {
        String canonical = "<link rel='canonical' href='/topic/6'>";
        assertEquals(
                "https://ines.example/topic/7",
                read(canonical + "<h1><a href='/topic/7#last'>x</a></h1>" + post(1, "WG", ""))
                        .link());
        assertEquals(
                "https://ines.example/topic/6",
                read(canonical + post(1, "WG", "")).link());
        assertEquals(
                URL,
                read("<h1><a href='https://other.example/topic/7'>x</a></h1>" + post(1, "WG", ""))
                        .link());
    }

    @Test
    void aPageOfAThreadIsThatThread() {
        Pick pick = Pick.attr("href").beforeNumbered("/page-");
        assertEquals("/threads/x.7", pick.from(a("/threads/x.7/page-2")));
        assertEquals("/threads/x.7", pick.from(a("/threads/x.7/page-12/")));
        assertEquals("/page-2/threads/x.7/", pick.from(a("/page-2/threads/x.7/")));
        assertEquals("/threads/page-turners.7", pick.from(a("/threads/page-turners.7")));
        assertEquals("/threads/x.7/page-", pick.from(a("/threads/x.7/page-")));
    }

    private static Markup a(String href) {
        Markup a = JsoupMarkup.page(URL, "<a href='" + href + "'>x</a>").root().first("a");
        return Objects.requireNonNull(a);
    }
}
