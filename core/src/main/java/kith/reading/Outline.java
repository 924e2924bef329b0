package kith.reading;

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
public final class Outline implements Markup.Walk {

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
    private int elements;

    private Outline(String path) {
        this.path = path;
    }

    /** Everything in the body of the page; of a very large one its beginning. */
    public static String of(Page page) {
        Outline outline = new Outline(Links.path(page.url()));
        for (Markup declared : page.root().all("script[type='application/ld+json']")) {
            outline.declared(declared.text());
        }
        Markup body = page.root().first("body");
        if (body != null) {
            body.walk(outline);
        }
        return outline.out.toString();
    }

    private void declared(String json) {
        if (out.length() + json.length() < MAX_DECLARED) {
            out.append('@').append(json).append('\n');
        }
    }

    @Override
    public boolean enter(Markup below) {
        if (Plain.isSilent(below.tag()) || elements == MAX_ELEMENTS || out.length() > MAX_CHARS) {
            return false;
        }
        elements++;
        out.append('<').append(below.tag());
        for (int i = 0; i < ATTRIBUTES.length; i++) {
            String value = Plain.cut(Plain.collapse(below.attr(ATTRIBUTES[i])), MAX_ATTRIBUTE);
            boolean tells = LETTERS.charAt(i) != STYLE || value.contains("-left");
            if (!value.isEmpty() && tells) {
                out.append('\t').append(LETTERS.charAt(i)).append(value);
            }
        }
        if (below.tag().equals("a") && Links.path(below.attr("abs:href")).equals(path)) {
            out.append('\t').append(HERE);
        }
        out.append('\n');
        return true;
    }

    @Override
    public void text(String text) {
        String said = Plain.collapse(text);
        boolean spaced = !text.isEmpty() && Plain.isSpace(text.charAt(0));
        boolean open = !text.isEmpty() && Plain.isSpace(text.charAt(text.length() - 1));
        if (out.length() <= MAX_CHARS) {
            out.append('"').append(said.length()).append(spaced ? "\t " : "\t");
            out.append(Plain.cut(said, MAX_TEXT)).append(open ? " \n" : "\n");
        }
    }

    @Override
    public void leave(Markup below) {
        out.append(">\n");
    }
}
