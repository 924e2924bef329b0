package kith.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as one text, from which the worker learns how a page of no known platform writes its comments.
 *
 * <p>A line for each thing, in document order; tabs part the fields. An element that begins is {@code <}, its name and
 * those of its attributes that tell something, each behind a letter of {@link #LETTERS}; {@link #HERE} stands on links
 * to the page itself. A text is {@code "}, how long it is, and its beginning; an element's end is {@code >}. What the page
 * declares about itself in JSON-LD stands first, each text behind an {@code @}.
 *
 * <pre>{@code
 * <p class="by"><a href="/ann">Ann</a></p>   ->   <p   cby
 *                                                 <a   h/ann
 *                                                 "3   Ann
 *                                                 >
 *                                                 >
 * }</pre>
 */
public final class Outline implements Markup.Walk, Writing {

    /** Begins an outline on its way to the worker, and the rule on its way back. */
    public static final String MARK = "outline\n";

    /** The letters of {@link #ATTRIBUTES}, one for each. */
    public static final String LETTERS = "cipterhDTCslLa";

    /** Behind this letter stands nothing: the link leads to the page it stands on. */
    public static final char HERE = '=';

    private static final String[] ATTRIBUTES = {
        "class",
        "id",
        "itemprop",
        "itemtype",
        "data-testid",
        "rel",
        "href",
        "datetime",
        "title",
        "content",
        "style",
        "data-depth",
        "data-level",
        "aria-level"
    };

    /** Of a style, only how far it moves its element in tells something. */
    private static final char STYLE = 's';

    /** Enough to know a name or a time by; what is said is not needed to learn where it is said. */
    private static final int MAX_TEXT = 160;

    private static final int MAX_ATTRIBUTE = 200;

    /** A few hundred comments tell as much as all of them; the message stays under four megabytes. */
    private static final int MAX_ELEMENTS = 40_000;

    private static final int MAX_CHARS = 3_000_000;

    private static final int MAX_DECLARED = 200_000;

    private final StringBuilder out = new StringBuilder();
    private final String path;
    private final List<Markup> declaring;
    private final @Nullable Steps body;
    private int declared;
    private int elements;
    private int charsBefore;

    /** Begins with {@link #MARK}; a step is an element or a text. */
    Outline(Page page) {
        this.path = Links.path(page.url());
        this.declaring = page.root().all("script[type='application/ld+json']");
        Markup root = page.root().first("body");
        this.body = root == null ? null : root.walk(this);
        out.append(MARK);
    }

    /** Everything in the body of the page; of a very large one its beginning. */
    public static String of(Page page) {
        Outline outline = new Outline(page);
        Steps.all(outline);
        return outline.written().substring(MARK.length());
    }

    @Override
    public String written() {
        String some = out.toString();
        charsBefore += some.length();
        out.setLength(0);
        return some;
    }

    @Override
    public boolean next() {
        if (declared == declaring.size()) {
            return body != null && body.next();
        }
        declared(declaring.get(declared++).text());
        return true;
    }

    private void declared(String json) {
        if (chars() + json.length() < MAX_DECLARED) {
            out.append('@').append(json).append('\n');
        }
    }

    private int chars() {
        return charsBefore + out.length();
    }

    @Override
    public boolean enter(Markup below) {
        String tag = below.tag();
        if (Plain.isSilent(tag) || elements == MAX_ELEMENTS || chars() > MAX_CHARS) {
            return false;
        }
        elements++;
        out.append('<').append(tag);
        for (int i = 0; i < ATTRIBUTES.length; i++) {
            String value = Plain.cut(Plain.collapse(below.attr(ATTRIBUTES[i])), MAX_ATTRIBUTE);
            boolean tells = LETTERS.charAt(i) != STYLE || value.contains("-left");
            if (!value.isEmpty() && tells) {
                out.append('\t').append(LETTERS.charAt(i)).append(value);
            }
        }
        if (tag.equals("a") && Links.path(below.attr("abs:href")).equals(path)) {
            out.append('\t').append(HERE);
        }
        out.append('\n');
        return true;
    }

    @Override
    public void text(String text) {
        String said = Plain.collapse(Plain.cut(text, Markup.MAX_RAW));
        boolean spaced = !text.isEmpty() && Plain.isSpace(text.charAt(0));
        boolean open = !text.isEmpty() && Plain.isSpace(text.charAt(text.length() - 1));
        if (chars() <= MAX_CHARS) {
            out.append('"').append(said.length()).append(spaced ? "\t " : "\t");
            out.append(Plain.cut(said, MAX_TEXT)).append(open ? " \n" : "\n");
        }
    }

    @Override
    public void leave(Markup below) {
        out.append(">\n");
    }
}
