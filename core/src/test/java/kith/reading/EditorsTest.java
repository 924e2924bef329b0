package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is about to be sent, on the story pages of forums where somebody is writing. */
class EditorsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            discourse-topic     | 4        | https://ines.example/t/ferment-three-days/7
            flarum-discussion   | 22       | https://ines.example/d/7-ferment-three-days
            fluxbb-topic        |          | https://ines.example/viewtopic.php?id=7
            github-issue        |          | https://ines.example/ines/recipes/issues/7
            mybb-answer         | pid20    | https://ines.example/showthread.php?tid=7
            mybb-thread         | pid22    | https://ines.example/showthread.php?tid=7
            phpbb-answer        | p20      | https://ines.example/viewtopic.php?t=7
            phpbb-topic         |          | https://ines.example/viewtopic.php?t=7
            smf-2.1             |          | https://ines.example/index.php?topic=7.0
            vanilla-discussion  |          | https://ines.example/discussion/7/ferment-three-days
            vbulletin-3         | post21   | https://ines.example/showthread.php?t=7
            woltlab-thread      |          | https://ines.example/thread/7-ferment-three-days/
            """)
    void whatIsWrittenIsKnownByItsButton(String story, String parentKey, String link) {
        Page page = Story.named(story).page();
        Site.Form form = Sites.ALL.stream()
                .filter(site -> site.claims(page))
                .findFirst()
                .orElseThrow()
                .form();
        Markup button = page.root().first(form.send());
        assertNotNull(button, "the button that sends it");
        PageReader reader = PageReader.by(Sites.written());
        Posted posted = reader.posted(reader.siteOf(page), page, button, "claim-1");
        assertNotNull(posted);
        assertTrue(posted.text().endsWith("Five, always."), posted.text());
        assertEquals("ann", posted.name().toLowerCase(Locale.ROOT));
        assertEquals(parentKey == null ? "" : parentKey, posted.parentKey());
        assertEquals(link, posted.page().link());
    }

    @Test
    void anEditorThatStaysOpenBelongsToItsOwnThreadAndThePageToTheOneThatIsLookedAt() {
        String html = Story.named("flarum-discussion")
                .html()
                .replace("<a href=\"/d/7-ferment-three-days\">Ferment three days?</a>", "<a href=\"/d/6-rye\">Rye</a>");
        Page page = JsoupMarkup.page("https://ines.example/d/7-ferment-three-days/2", html);
        PageReader reader = PageReader.by(Sites.written());
        assertEquals(
                "https://ines.example/d/7-ferment-three-days", reader.read(page).link());
        Markup button = page.root().first(".item-submit .Button--primary");
        assertNotNull(button);
        Posted posted = reader.posted(reader.siteOf(page), page, button, "claim-1");
        assertNotNull(posted);
        posted = posted.filed();
        assertEquals("https://ines.example/d/6-rye", posted.page().link());
        assertEquals("Rye", posted.page().title());
        assertEquals(List.of(), posted.page().comments());
        assertEquals("", posted.page().postText());
        assertEquals("https://ines.example/", posted.page().home());
    }

    @Test
    void anEditorThatSaysItBelongsElsewhereIsThisThreads() {
        String html = Story.named("flarum-discussion")
                .html()
                .replace("<a href=\"/d/7-ferment-three-days\">", "<a href=\"https://other.example/d/6\">");
        Page page = JsoupMarkup.page("https://ines.example/d/7-ferment-three-days/2", html);
        Markup button = page.root().first(".item-submit .Button--primary");
        assertNotNull(button);
        PageReader reader = PageReader.by(Sites.written());
        Posted posted = reader.posted(reader.siteOf(page), page, button, "claim-1");
        assertNotNull(posted);
        posted = posted.filed();
        assertEquals(
                "https://ines.example/d/7-ferment-three-days", posted.page().link());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bbpress-topic     | [name='bbp_reply_submit'] | true
            drupal-olivero    | #edit-submit              | true
            drupal-olivero    | #edit-preview             | false
            fluxbb-topic      | [name='submit']           | true
            fluxbb-topic      | [name='preview']          | false
            lobsters-story    | .comment-post             | true
            mybb-answer       | [name='submit']           | true
            mybb-answer       | [name='previewpost']      | false
            mybb-thread       | #quick_reply_submit       | true
            mybb-thread       | [name='previewpost']      | false
            phpbb-answer      | [name='post']             | true
            phpbb-answer      | [name='save']             | false
            phpbb-answer      | [name='preview']          | false
            phpbb-topic       | [name='post']             | true
            phpbb-topic       | #qr_full_editor           | false
            redditold-thread  | button.save               | true
            smf-2.1           | [name='post']             | true
            smf-2.1           | [name='preview']          | false
            vbulletin-3       | [name='sbutton']          | true
            vbulletin-3       | [name='preview']          | false
            wordpress-block   | #submit                   | true
            wordpress-classic | #submit                   | true
            wpdiscuz-7        | .wc_comm_submit           | true
            xenforo-thread    | button[type='submit']     | true
            xenforo1-thread   | [value='Post Reply']      | true
            xenforo1-thread   | [name='more_options']     | false
            """)
    void oneButtonOfAFormPostsAndTheOthersDoNot(String story, String button, boolean posts) {
        Page page = Story.named(story).page();
        Markup pressed = page.root().first(button);
        assertNotNull(pressed);
        assertEquals(posts, PageReader.posts(PageReader.by(Sites.written()).siteOf(page), pressed));
    }

    @ParameterizedTest
    @CsvSource({
        "<button>Post</button>, true",
        "<button type='button'>Bold</button>, false",
        "<button type='reset'>Clear</button>, false",
        "<button formaction='/preview'>See</button>, false",
        "<button class='btn preview'>See</button>, false",
        "<input type='submit' name='saveDraft' id='save-draft'>, false",
        "<input type='submit' name='cancel'>, false",
        "<input type='image'>, true",
        "<a>Post</a>, false",
    })
    void onAPageOfNoKnownPlatformAButtonIsKnownByWhatItIsCalled(String button, boolean posts) {
        Page page = JsoupMarkup.page(
                "https://ines.example/", "<form action='/comment'><textarea></textarea>" + button + "</form>");
        Markup pressed = page.root().first("form > :last-child");
        assertNotNull(pressed);
        assertEquals(posts, PageReader.posts(PageReader.by(Sites.written()).siteOf(page), pressed));
    }
}
