package kith.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One element of a page, read-only: the live DOM in the browser, jsoup in tests.
 *
 * <p>Selectors are CSS as in {@code querySelectorAll}: they match below this element, never the element itself, and
 * their outer parts may match above it. Only what both implementations know is used: neither {@code :scope} nor {@code
 * [a~=b]}, which jsoup takes for a regular expression.
 */
public interface Markup {

    /** Ten times the longest text that is kept, the post's. */
    int MAX_RAW = 200_000;

    /** All elements below this one that match, in document order; empty when none does. */
    List<Markup> all(String css);

    /** The first element below this one that matches, in document order. */
    @Nullable
    Markup first(String css);

    /** The nearest element that matches, starting with this one and going up, as in the DOM. */
    @Nullable
    Markup closest(String css);

    /** The element that holds this one; null for the outermost. */
    @Nullable
    Markup parent();

    /** Whether this element itself matches. */
    boolean matches(String css);

    /** Whether this is the other element or stands somewhere around it. */
    boolean holds(Markup other);

    /** The name of the element in lower case: {@code "li"}; {@code ""} for the document. */
    String tag();

    /**
     * An attribute, {@code ""} when absent.
     *
     * <p>{@code "abs:href"} is {@code href} resolved against the page ({@code ""} when that is no address);
     * {@code "value"} is what a form field holds now, a {@code textarea} too, {@code ""} for an element that is none.
     */
    String attr(String name);

    /** Whether this is the other element. */
    boolean is(Markup other);

    /**
     * Goes through everything below this element, in document order.
     *
     * <p>The page may change between two steps: where an element leaves it while the walk is inside, the walk goes on behind
     * the nearest element around it that is still there.
     */
    Steps walk(Walk walk);

    /** What is met on the way. */
    interface Walk {

        /** An element begins; whether to go into it. */
        boolean enter(Markup below);

        /** A text as it stands in the page. */
        void text(String text);

        /** An element that was gone into ends. */
        void leave(Markup below);
    }

    /**
     * The text of this element, leaving out the elements below it that match.
     *
     * <p>White space is collapsed and trimmed ({@link Plain#collapse}), elements that break the line
     * ({@link Plain#breaksLine}) are set off by one space, and elements that say nothing ({@link Plain#isSilent}) are
     * left out. {@code ""} as the selector leaves out nothing more. Of a text beyond {@value #MAX_RAW} characters, white
     * space included, nobody keeps the end, so it is not looked for.
     *
     * <pre>{@code
     * <div><b>Ann</b> says:<p>Hello<br>you</p></div>   textWithout("b")   ->   "says: Hello you"
     * }</pre>
     */
    default String textWithout(String css) {
        StringBuilder raw = new StringBuilder();
        Steps steps = walk(new Walk() {
            @Override
            public boolean enter(Markup below) {
                String tag = below.tag();
                breaksLine(tag);
                return !Plain.isSilent(tag) && (css.isEmpty() || !below.matches(css));
            }

            @Override
            public void text(String text) {
                raw.append(Plain.cut(text, MAX_RAW - raw.length()));
            }

            @Override
            public void leave(Markup below) {
                breaksLine(below.tag());
            }

            private void breaksLine(String tag) {
                if (Plain.breaksLine(tag)) {
                    raw.append(' ');
                }
            }
        });
        boolean more = true;
        while (more && raw.length() < MAX_RAW) {
            more = steps.next();
        }
        return Plain.collapse(raw.toString());
    }

    /** The whole text of this element: {@link #textWithout} with nothing left out. */
    default String text() {
        return textWithout("");
    }
}
