package kith.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** The rules of {@link Markup}, as jsoup keeps them. */
class MarkupTest {

    private static Markup of(String body) {
        Markup first =
                JsoupMarkup.page("https://ines.example/wool/", body).root().first("body > *");
        assertNotNull(first);
        return first;
    }

    @Test
    void aSelectorMatchesBelowAndMayBeginAbove() {
        Markup list = of("<ul class='a'><li class='a'>one<li>two</ul>");
        assertEquals(1, list.all(".a").size());
        assertEquals(2, list.all("body li").size());
        assertNull(list.first("ul"));
    }

    @Test
    void theClosestIsTheElementItselfFirst() {
        Markup list = of("<ul class='a'><li>one</ul>");
        assertNotNull(list.closest("ul.a"));
        assertNotNull(list.closest("body"));
        assertNull(list.closest("li"));
    }

    @Test
    void blocksAreSetOffByASpaceAndInlinePartsAreNot() {
        Markup said = of("<div><b>A</b>nn<p>Hello<br>you</p><ul><li>x<li>y</ul>z</div>");
        assertEquals("Ann Hello you x y z", said.text());
    }

    @Test
    void scriptsAndWhatIsLeftOutAreNotInTheText() {
        Markup said = of("<div>a<script>1</script><style>2</style><template>3</template><i class='x'>4</i>b</div>");
        assertEquals("a4b", said.text());
        assertEquals("ab", said.textWithout(".x, .y"));
    }

    @Test
    void linksAreResolvedAgainstThePage() {
        Markup link = of("<a href='../?p=2' title='t'>x</a>");
        assertEquals("https://ines.example/?p=2", link.attr("abs:href"));
        assertEquals("t", link.attr("title"));
        assertEquals("", link.attr("rel"));
    }

    @Test
    void aTextAreaHoldsItsText() {
        assertEquals("a\nb", of("<textarea>a\nb</textarea>").attr("value"));
    }
}
