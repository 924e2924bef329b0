package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StarterTest {

    private static PageReading read(String story, String... replaced) {
        Story named = Story.named(story);
        String html = named.html();
        for (int i = 0; i < replaced.length; i += 2) {
            assertEquals(true, html.contains(replaced[i]), replaced[i]);
            html = html.replace(replaced[i], replaced[i + 1]);
        }
        return Starter.named(Shipped.read(JsoupMarkup.page(named.url(), html)));
    }

    @ParameterizedTest
    @CsvSource({
        "bbpress-topic, Theo, https://ines.example/forums/users/theo/",
        "fluxbb-topic, mara, https://ines.example/profile.php?id=2",
        "mybb-thread, mara, https://ines.example/member.php?action=profile&uid=1",
        "nodebb-topic, mara, https://ines.example/user/mara",
        "phpbb-topic, Mara, https://ines.example/memberlist.php?mode=viewprofile&u=2",
        "smf-2.0, mara, https://ines.example/index.php?action=profile;u=1",
        "smf-2.1, mara, https://ines.example/index.php?action=profile;u=1",
        "vbulletin5-topic, Mara, https://ines.example/member/1-mara",
        "wpforo-topic, Theo, https://ines.example/community/profile/theo/",
    })
    void whoBeganAThreadWroteIt(String story, String name, String link) {
        assertEquals(new Byline(name, link), read(story).author());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vbulletin-3", "vbulletin-4", "stackexchange-question", "vanilla-discussion", "woltlab-thread"})
    void theFirstCommentsWriterIsTheThreads(String story) {
        PageReading page = read(story);
        assertEquals(page.comments().getFirst().author(), page.author().name());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    phpbb-topic | <ul><li class="active"> | <ul><li class="arrow previous"><a>Previous</a></li><li class="active">
                    mybb-thread | <span class="pagination_current"> | <a class="pagination_previous">«</a><span class="pagination_current">
                    smf-2.1     | <span class="current_page"> | <span class="previous_page"></span><span class="current_page">
                    """)
    void theFirstPostOfALaterPageBeganNothing(String story, String first, String later) {
        assertEquals("", read(story, first, later).author().name());
    }

    @Test
    void whereTheNewestPostStandsFirstNobodyKnows() {
        assertEquals(
                "",
                read("phpbb-topic", "id=\"p20\"", "id=\"p29\"", "id=\"profile20\"", "id=\"profile29\"")
                        .author()
                        .name());
    }

    @Test
    void whatThePageSaysItselfStays() {
        PageReading page = read("wordpress-classic");
        assertSame(page, Starter.named(page));
    }

    @Test
    void twoNamesAreNobody() {
        Comment one = comment("1", "Ann");
        Comment two = comment("2", "Bo");
        PageReading page = read("phpbb-topic");
        PageReading both = new PageReading(
                "phpbb",
                page.url(),
                page.link(),
                "",
                new Byline("", ""),
                "",
                page.home(),
                "",
                0,
                "",
                "",
                List.of(one, two),
                true,
                false,
                false,
                false,
                false,
                -1,
                "");
        assertSame(both, Starter.named(both));
    }

    private static Comment comment(String key, String author) {
        return new Comment(key, author, "", "", "", "Words.", "", true, false);
    }
}
