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

    /** All elements below this one that match, in document order; empty when none does. */
    List<Markup> all(String css);

    /** The first element below this one that matches, in document order. */
    @Nullable
    Markup first(String css);

    /** The nearest element that matches, starting with this one and going up, as in the DOM. */
    @Nullable
    Markup closest(String css);

    /** Whether this is the other element or stands somewhere around it. */
    boolean holds(Markup other);

    /** The name of the element in lower case: {@code "li"}; {@code ""} for the document. */
    String tag();

    /**
     * An attribute, {@code ""} when absent.
     *
     * <p>{@code "abs:href"} is {@code href} resolved against the page ({@code ""} when that is no address);
     * {@code "value"} is what a form field holds now, a {@code textarea} too.
     */
    String attr(String name);

    /**
     * The text of this element, leaving out the elements below it that match.
     *
     * <p>White space is collapsed and trimmed ({@link Plain#collapse}), elements that break the line
     * ({@link Plain#breaksLine}) are set off by one space, and elements that say nothing ({@link Plain#isSilent}) are
     * left out. {@code ""} as the selector leaves out nothing more.
     *
     * <pre>{@code
     * <div><b>Ann</b> says:<p>Hello<br>you</p></div>   textWithout("b")   ->   "says: Hello you"
     * }</pre>
     */
    String textWithout(String css);

    /** The whole text of this element: {@link #textWithout} with nothing left out. */
    default String text() {
        return textWithout("");
    }
}
