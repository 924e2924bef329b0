package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Comments as they are sent off: the story pages, their forms filled in. */
class PostedTest {

    private static final String FIELD = "maxlength=\"65525\" required></textarea>";

    private static @Nullable Posted post(String html) {
        return submit(html, "#commentform");
    }

    private static @Nullable Posted submit(String html, String formCss) {
        Page page = JsoupMarkup.page("https://ines.example/2026/11/a-ledger-for-wool/", html);
        Markup form = page.root().first(formCss);
        assertNotNull(form);
        PageReader reader = PageReader.by(Sites.written());
        return reader.posted(reader.siteOf(page), page, form, "claim-1");
    }

    private static String classic() {
        String html = Story.named("wordpress-classic").html();
        return html.replace(FIELD, FIELD.replace("><", ">For tea, too.\nAnd for jam.<"))
                .replace("id=\"author\" name=\"author\" type=\"text\" value=\"\"", "name=\"author\" value=\" Wilma \"")
                .replace("type=\"url\" value=\"\"", "type=\"url\" value=\"https://wilma.example\"");
    }

    @Test
    void anAnswerIsClaimedWithTheCommentItAnswers() {
        Posted posted = post(classic().replace("id=\"comment_parent\" value=\"0\"", "value=\"13\""));
        assertNotNull(posted);
        assertEquals("claim-1", posted.id());
        assertEquals("For tea, too.\nAnd for jam.", posted.text());
        assertEquals("Wilma", posted.name());
        assertEquals("https://wilma.example", posted.site());
        assertEquals("comment-13", posted.parentKey());
        assertTrue(posted.page().form());
        assertEquals(
                "https://ines.example/2026/11/a-ledger-for-wool/", posted.page().link());
        assertEquals(
                List.of("Ines"),
                posted.page().comments().stream().map(Comment::author).toList());
    }

    /** An id that ends with its number leads to it, but the item's may be another's, deeper inside, or missing. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li id='menu-item-7'></li><li class='comment' id='comment-7'><b class='fn'>Ann</b><p class='comment-content'>Wool.</p></li>",
                "<li class='comment depth-1'><b class='fn'>Ann</b><div id='div-comment-7'><p class='comment-content'>Wool."
                        + "</p><a class='comment-reply-link' data-commentid='7'>Reply</a></div></li>",
                "<li class='comment' id='comment-17'><b class='fn'>Bo</b><p class='comment-content' id='p-7'>Tea.</p></li>"
                        + "<li class='comment depth-1'><b class='fn'>Ann</b><p class='comment-content'>Wool.</p>"
                        + "<a class='comment-reply-link' data-commentid='7'>Reply</a></li>",
            })
    void theCommentAnsweredIsFoundWhateverElseHasItsNumber(String comments) {
        Posted posted = post("<meta name='generator' content='WordPress 6.9'><ol>" + comments
                + "</ol><form id='commentform'><textarea name='comment'>So do I.</textarea>"
                + "<input name='comment_parent' value='7'></form>");
        assertNotNull(posted);
        assertEquals(
                List.of("Ann: Wool."),
                posted.page().comments().stream()
                        .map(comment -> comment.author() + ": " + comment.text())
                        .toList());
    }

    @Test
    void aCommentOnThePostAnswersNoComment() {
        Posted posted = post(classic());
        assertNotNull(posted);
        assertEquals("", posted.parentKey());
        assertEquals(List.of(), posted.page().comments());
    }

    @Test
    void oneWhoIsSignedInIsKnownByTheBarOnTop() {
        String html = Story.named("wordpress-block").html().replace(FIELD, FIELD.replace("><", ">Hello<"));
        Posted posted = post(html);
        assertNotNull(posted);
        assertEquals("Wilma Grau", posted.name());
        assertEquals("", posted.site());
    }

    @Test
    void theFieldThatIsFilledInCountsWhateverAPluginCallsIt() {
        String decoy =
                "<textarea name=\"comment\" aria-hidden=\"true\"></textarea><textarea name=\"k3f9\">Hello</textarea>";
        Posted posted = post(
                classic().replace("For tea, too.\nAnd for jam.", " ").replace("<p class=\"comment-notes\">", decoy));
        assertNotNull(posted);
        assertEquals("Hello", posted.text());
    }

    @Test
    void aBlankTextIsNoClaim() {
        assertNull(post(Story.named("wordpress-classic").html()));
        assertNull(post(classic().replace("For tea, too.\nAnd for jam.", " \n ")));
    }

    @Test
    void anotherFormIsNoClaim() {
        String search = "<form class=\"search-form\"><textarea name=\"comment\">wool</textarea></form>";
        assertNull(submit(classic() + search, ".search-form"));
    }

    @Test
    void aFormThatCallsItselfACommentsIsAClaimOnAnyPage() {
        String form =
                "<form class='add-comment'><input name='user_name' value='Jo'><input type='url' value='https://jo.example'>"
                        + "<textarea>Hello</textarea></form>";
        Posted posted = Objects.requireNonNull(submit(form, "form"));
        assertEquals("Hello", posted.text());
        assertEquals("Jo", posted.name());
        assertEquals("https://jo.example", posted.site());
    }

    @Test
    void anotherFormOnAPageOfNoKnownPlatformIsNoClaim() {
        assertNull(submit("<form id='order'><textarea>Two of them</textarea></form>", "form"));
        assertNull(submit("<form id='comment-search'><input value='wool'></form>", "form"));
    }

    /** Story, form, text, name and the comment answered, parted by bars; what stands in no field is the story's own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "wpdiscuz-7 | .wc_comm_submit | How long? | Ann Berg | ",
                "wpdiscuz-5 | .wc_comm_submit | Stahl. | WG | comment-81",
                "reddit-thread | [slot='submit-button'] | Mine does. | ann | ",
                "ghost-frame | [data-testid='submit-form-button'] | Warm. | Ann Berg | ",
                "disqus-frame | [type='submit'] | Warm. | Ann Berg | ",
                "giscus-frame | [type='submit'] | Warm. |  | ",
                "isso-thread | [type='submit'] | Warm. | Ann | ",
            })
    void whatScriptsSendIsReadFromAroundTheButton(String told) {
        String[] parts = told.split("\\|", -1);
        Story story = Story.named(parts[0].strip());
        Page page = story.page();
        Markup button = page.root().first(parts[1].strip());
        assertNotNull(button);
        PageReader reader = PageReader.by(Sites.written());
        Posted posted = reader.posted(reader.siteOf(page), page, button, "claim-1");
        assertNotNull(posted);
        assertEquals(parts[2].strip(), posted.text());
        assertEquals(parts[3].strip(), posted.name());
        assertEquals(parts[4].strip(), posted.parentKey());
    }

    @Test
    void anEditorInsideACommentAnswersIt() {
        String html = Story.named("isso-thread").html();
        int from = html.indexOf("<div class=\"isso-postbox\">");
        int to = html.indexOf("<div id=\"isso-root\">");
        String moved = html.substring(0, from)
                + html.substring(to)
                        .replaceFirst(
                                "<div class=\"isso-follow-up\">",
                                "<div class=\"isso-follow-up\">" + html.substring(from, to));
        Posted posted = submit(moved, ".isso-postbox");
        assertNotNull(posted);
        assertEquals("isso-4", posted.parentKey());
        assertEquals(1, posted.page().comments().size());
    }
}
